import { authoringComponents } from '../../domain/text/components.ts';
import { allowedElements } from '../../domain/text/elements.ts';
import type { RuleName } from '../../domain/rules/index.ts';

/** What each rule of the format asks for, as readers of the method see it. */
export const rules: Readonly<Record<RuleName, string>> = {
  reviewFile:
    '種別のフォルダーの下にあるファイルは、すべて`.md`か`.mdx`のレビューであり、`measurements/`の下のファイルは、製品の`ref`のフォルダーにある`figures.yaml`と`curves.yaml`、それに曲線の点を収めた`.csv`、`.txt`、`.frd`、`.dat`である。画像と、`_`や`.`で始まる名前は対象外とする。',
  fileName: '大文字と小文字、またはUnicodeの正規化だけが違う名前のファイルはない。',
  textEncoding: 'レビューはUTF-8のテキストである。',
  textCharacters: '制御文字や、文字の向きを変える文字を含まない。',
  textSize:
    '大きさは100万バイト、1行は10万文字、1語は1,000文字までである。1段落の記号は、読み取れる数までである。',
  frontMatterSyntax:
    'レビューはフロントマターで始まる。3つのハイフンの行2本で囲んだ、平易なYAMLである。',
  frontMatterOpening: '最初の行は`---`だけである。',
  duplicateKey: 'フロントマターの各キーは一度だけ書かれている。',
  unknownKey: 'フロントマターのキーは、形式で決められたものだけである。',
  missingKey: 'フロントマターには、形式が求めるキーがすべてある。',
  frontMatterValue: 'フロントマターの値は、形式で決められた書き方に従っている。',
  futureDate: 'レビューや変更の日付は未来の日ではない。',
  placeAgrees: 'フロントマターの言語、種別、`ref`は、フォルダーとファイルの名前に一致する。',
  ratingSum: '総合評価は5項目の合計である。',
  changeDate: '変更は古い順に並び、レビューの日付より前のものはない。',
  changeScore: '評価の変更は前から後へつながり、最後の変更後の値は項目の評価に一致する。',
  changeTold:
    'gitの履歴で変わった評価は、`changes`に記されている（`npm run check -- --history`で確認する）。',
  methodKnown: '`method`は、`method.yaml`にある版の番号である。',
  costPerformanceProof:
    '`cost_performance`から求めた比を小数第1位に丸めた値（最大1.0）が、コストパフォーマンスの点である。',
  comparatorSelf: '`comparator`は、比べる製品そのものではない。',
  comparatorDearer: '`comparator`は製品より安い。同等品のうち最も安いものだからである。',
  proofPrice: '根拠で割る側の`price`は、フロントマターの価格に一致する。',
  priceCurrency: '価格はそのレビューの通貨で書かれ、どの言語でもほぼ同じ金額に当たる。',
  partScore: '各項目の見出しの下に、フロントマターと同じ点が一度だけ書かれている。',
  overallScore: '5項目以外の場所に書かれた点は、総合評価に一致する。',
  scoreLine:
    '点は項目の見出しのすぐ下に、`$$ \\Large \\text{0.2} $$`の形で1行に単独で書かれている。',
  sectionHeading: '各節は、行頭から`## `と節の名前を書いた見出しで始まる。',
  sectionMissing: '概要、5項目、アドバイスの節がすべてある。',
  sectionOrder: '節は形式の順に、それぞれ一度だけ並んでいる。',
  headingLevel: '本文の見出しは2段目以下である。1段目はページの名前だけに使う。',
  underlinedHeading: '本文の行は、すぐ下の`---`や`===`によって見出しになっていない。',
  formula: '`$$`で囲まれた数式は、KaTeXが読めるTeXである。',
  unclosed: '数式、コードブロック、コメントは、次の節の前に閉じられている。',
  mdxCharacters: 'MDXでは、タグではない`<`と、`{`、`}`の前にバックスラッシュを書く。',
  mdxSyntax:
    'MDXのレビューはMDXとして読むことができ、文章と要素だけでできている。コードは含まない。',
  component: `MDXで使う部品は執筆用のもので、その属性だけを持つ。部品は${authoringComponents
    .map(({ name }) => name)
    .join('、')}である。`,
  htmlAllowed: `HTMLの要素は${allowedElements.join('、')}だけを、属性なしで使う。`,
  safeAddress:
    'リンクの行き先はページである。アドレスは`http:`、`https:`、`mailto:`で始まるか、パスである。',
  pictureFile: 'レビューに載せる画像は、コンテンツのフォルダーか`public/`にあるファイルである。',
  figureForm: '測定値には、量、その量の単位の付いたあり得る値、出典、測定者を記す。',
  figureProduct: '測定値のフォルダー名は、レビューのある製品の`ref`である。',
  figureSource: '測定値が出典として挙げる番号は、レビューの参考情報にある。',
  curveForm:
    '曲線には、ファイル、測定器、測定者、ライセンス、出典を記す。ターゲットはその測定器のためのものである。',
  curveProduct: '曲線のフォルダー名は、レビューのある製品の`ref`である。',
  curvePoints:
    '`curves.yaml`と同じフォルダーのファイルは、そこに名前があり、20 Hzから20 kHzまでに20点以上を持つ。周波数は1オクターブ以内の間隔で増え、レベルはあり得る値である。',
  categoryKnown: '`category`は`categories.yaml`にある種類のidであり、製品だけが持つ。',
  duplicateRef: '同じ種別と言語の中で、`ref`が指すレビューは一つだけである。',
  refTaken: '製品の`ref`は種類のidではない。そのアドレスは種類のページのものである。',
  languagesAgree: '同じレビューは、どの言語でも6つの点と種類が同じである。',
  languagesMatch: '同じレビューは、どの言語でも企業と日付が同じである。',
  oneLanguage: 'どのレビューにも、すべての言語の版がある。',
  unknownCompany: '製品の`company_id`は、企業レビューの`ref`である。',
  comparatorKnown: '`comparator`や`product`に`ref`を書くときは、レビューのある製品のものである。',
  comparatorPrice: 'レビューのある比較対象の価格は、そのレビューの価格に一致する。',
  reviewLink: '`ReviewLink`の行き先のレビューは存在する。',
  measurementKnown: '`Curve`と、`quantity`を書いた`Measurement`は、製品が持つ測定データを示す。',
  companyFolder: '製品のフォルダーの名前は`company_id`に一致する。',
  companyPrice: '企業には価格がない。',
  refLetters: '`ref`とファイル名は、英小文字、数字、ハイフンでできている。',
  summaryLength: '`summary`は300文字までである。',
  plainText:
    'フロントマターの文章にマークアップはない。MarkdownやHTMLは、書いたとおりの文字で表示される。',
  categoryTold: '製品の種類は、`category`、タグ、要約のどれかから分かる。',
  categoryFits: '`category`は、タグと要約がそろって示す種類と食い違わない。',
  tagName: '語彙にあるタグは、代表の名前で書かれている。',
  tagMisspelt: 'タグは、語彙にあるタグの書き間違いではない。',
  tagTwice: '同じタグは一度だけ書かれている。',
  tagLength: 'タグは、ページのフォルダー名に使える長さである。',
  figurePlausible: '測定値は、その種の製品で知られている範囲にある。',
  curvePlausible: '曲線の左右は、同じ製品を同じように測ったものである。',
  textLevel: '測定値を透明、優秀、問題と述べる文は、物差しと一致する。',
  makersWord: '科学的有効性が0.8以上なら、メーカーと販売者の言葉以外の裏付けがある。',
  textQuotient:
    'コストパフォーマンスの節にある`A ÷ B = q`は計算が合い、根拠の価格どうしを割っている。根拠がなければ、小数第1位に丸めた比が点になる。',
  textPrice: 'コストパフォーマンスの節にある比の割る数は、フロントマターの価格である。',
  reviewSource: 'レビューは、書いていることの出典を引用している。',
  citationEntry: '本文の引用には、参考情報に該当する項目がある。',
  citationUnused: '参考情報の項目は、すべて本文で引用されている。',
  referenceAddress:
    'アドレスは省略せずに書かれている。参考情報のアドレスは、ウェブ上のページのものである。',
  referenceNumber: '参考情報の項目は、それぞれ別の番号を持つ。',
  referenceDefinition:
    '参考情報の番号の後にコロンを書かない。コロンがあると、Markdownではその項目が表示されない。',
  referenceSource: '参考情報の項目から、ウェブか印刷物の出典にたどり着ける。',
  linkSyntax: 'リンクと画像はMarkdownにそのとおり読み取られる形で書かれ、リンクには文字がある。',
  ownLink: 'このサイトへのリンクの行き先は、公開されているページかファイルである。',
  pictureHost:
    '画像はこのサイトのファイルである。ほかのサイトの画像は変わったり消えたりし、読者の閲覧も相手に伝わるため、リンクに置き換える。',
  pictureText: '画像には、何が写っているかを伝える代替テキストがある。',
  endDate: '本文の最後は日付だけの段落で、フロントマターの日付に一致する。',
  literalEmphasis:
    '強調のためのアスタリスク、チルダ、下線は、記号のまま残らず強調として表示される。',
  foreignSyntax: 'ほかのサイトジェネレーターの記法を書かない。そのまま読者に見えてしまう。',
  toDo: 'レビューに書きかけの箇所はない。',
};
