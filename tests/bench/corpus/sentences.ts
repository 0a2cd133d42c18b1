import type { Language } from '../../../src/domain/languages/index.ts';
import type { Random } from './random.ts';

/** What sentences of a language are made of. None says a figure or a price that rules would judge. */
interface Phrases {
  subjects: readonly string[];
  verbs: readonly string[];
  objects: readonly string[];
  ends: readonly string[];
  /** Puts the pieces of a sentence together. */
  join(pieces: { subject: string; verb: string; object: string; end: string }): string;
  /** A sentence that names another product. */
  beside(name: string): string;
}

const phrases: Record<Language, Phrases> = {
  en: {
    subjects: [
      'The housing',
      'Its driver',
      'The amplifier stage',
      'The supplied cable',
      'The output filter',
      'Its power supply',
      'The firmware',
      'The volume control',
      'A second input',
      'The front panel',
    ],
    verbs: ['keeps', 'changes', 'limits', 'supports', 'improves', 'leaves', 'reaches', 'explains'],
    objects: [
      'the response in the upper midrange',
      'the noise between the channels',
      'the distortion at high levels',
      'the comfort over a long evening',
      'the separation of both sides',
      'the balance of the whole range',
      'the current that a load draws',
      'the time that a charge lasts',
    ],
    ends: [
      'as the published measurements show',
      'without a setting that listeners would have to find',
      'where comparable designs need more parts',
      'although the data sheet says little about it',
      'in every unit that was measured',
      'which its competitors have reached for years',
    ],
    join: ({ subject, verb, object, end }) => `${subject} ${verb} ${object} ${end}`,
    beside: (name) => `Beside the ${name} it is the plainer choice.`,
  },
  ja: {
    subjects: [
      '筐体は',
      'ドライバーは',
      'アンプ部は',
      '付属のケーブルは',
      '出力フィルターは',
      '電源部は',
      'ファームウェアは',
      '音量調整は',
      '二つ目の入力は',
      '前面パネルは',
    ],
    verbs: ['保ちます', '変えます', '抑えます', '支えます', '改善します', '残します', '説明します'],
    objects: [
      '中高域の応答を',
      'チャンネル間のノイズを',
      '大音量での歪みを',
      '長時間の装着感を',
      '左右の分離を',
      '全帯域のバランスを',
      '負荷が求める電流を',
      '充電一回の使用時間を',
    ],
    ends: [
      '公開された測定が示すとおり',
      '聴き手が設定を探さなくても',
      '同種の設計より少ない部品で',
      '仕様書にはほとんど記されていませんが',
      '測定されたどの個体でも',
      '競合製品と同じように',
    ],
    join: ({ subject, verb, object, end }) => `${subject}${end}${object}${verb}`,
    beside: (name) => `${name}と比べると、より簡素な選択肢です。`,
  },
};

/** A paragraph of invented sentences. Some cite a source. */
export function paragraph(
  random: Random,
  language: Language,
  { sentences, sources, names }: { sentences: number; sources: number; names: readonly string[] },
): string {
  const { subjects, verbs, objects, ends, join, beside } = phrases[language];
  const said = Array.from({ length: sentences }, () => {
    if (names.length > 0 && random.share() < 0.04) return beside(random.pick(names));
    const [subject, verb] = [random.pick(subjects), random.pick(verbs)];
    const [object, end] = [random.pick(objects), random.pick(ends)];
    const cited = random.share() < 0.2 ? `[${random.between(1, sources)}]` : '';
    const sentence = join({ subject, verb, object, end });
    return language === 'en' ? `${sentence}${cited && ` ${cited}`}.` : `${sentence}${cited}。`;
  });
  return said.join(language === 'en' ? ' ' : '');
}
