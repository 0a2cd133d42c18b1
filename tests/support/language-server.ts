import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
  type MarkupContent,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

/** An author's editor with a review open in it, and what it knows of it. Lines count from 1. */
export interface Editor {
  /** Opens a file; each problem that is shown, as `line: message`. */
  open(file: string): Promise<string[]>;
  /** What is offered on a new line above one of the open file: each with its explanation. */
  offers(line: number): Promise<Map<string, string>>;
  /** What is shown over a column of a line. */
  explains(line: number, column: number): Promise<string | undefined>;
  close(): Promise<void>;
}

/**
 * Starts Astro's language server as editors do. It hands front matter to the YAML language server,
 * with the schemas that Astro wrote into the project's `.astro/collections/`.
 */
export async function openEditor(): Promise<Editor> {
  const server = spawn(
    process.execPath,
    ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await initialize(connection);
  let uri = '';
  let text = '';
  let version = 1;
  return {
    async open(file) {
      uri = pathToFileURL(file).href;
      text = await readFile(file, 'utf8');
      const languageId = file.endsWith('.mdx') ? 'mdx' : 'markdown';
      const textDocument = { uri, languageId, version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      const items = report.kind === 'full' ? report.items : [];
      return items.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    async offers(line) {
      const lines = text.split('\n').toSpliced(line - 1, 0, '');
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges: [{ text: lines.join('\n') }],
      });
      const offered = await connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: { line: line - 1, character: 0 },
      });
      const items = Array.isArray(offered) ? offered : (offered?.items ?? []);
      return new Map(items.map(({ label, documentation }) => [label, plain(documentation)]));
    },
    async explains(line, column) {
      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: line - 1, character: column - 1 },
      });
      return hover ? plain(hover.contents) : undefined;
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  const rootUri = pathToFileURL(process.cwd()).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'soundproof' }],
    capabilities: {},
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: path.resolve('node_modules/typescript/lib') },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

function plain(text: string | MarkupContent | Hover['contents'] | undefined): string {
  return typeof text === 'object' && 'value' in text ? text.value : String(text ?? '');
}
