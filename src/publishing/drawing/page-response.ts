const NodeResponse = globalThis.Response;

/**
 * A response that hands out the bytes that it was made of. Node's own copies them three times: on the
 * way in, in a stream, and when its pieces are put together.
 */
class PageResponse extends NodeResponse {
  readonly #bytes: Uint8Array<ArrayBuffer> | undefined;

  /** Responses that were made before are responses too. */
  static override [Symbol.hasInstance](one: unknown): boolean {
    return one instanceof NodeResponse;
  }

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const bytes = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : undefined;
    super(bytes ? null : body, init);
    this.#bytes = bytes;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#bytes ?? super.bytes();
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#ofNode ? this.#ofNode.body : super.body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#ofNode?.arrayBuffer() ?? super.arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#ofNode?.blob() ?? super.blob();
  }

  override text(): Promise<string> {
    return this.#ofNode?.text() ?? super.text();
  }

  override json(): Promise<unknown> {
    return this.#ofNode?.json() ?? super.json();
  }

  override clone(): Response {
    return this.#bytes ? new PageResponse(this.#bytes, this) : super.clone();
  }

  /** Node's response of the same bytes; undefined where this one has none. */
  get #ofNode(): Response | undefined {
    return this.#bytes && new NodeResponse(this.#bytes, this);
  }
}

/**
 * Lets Astro answer with responses whose bytes are not copied.
 * @returns a function that ends it
 */
export function answerWithoutCopies(): () => void {
  globalThis.Response = PageResponse;
  return () => {
    globalThis.Response = NodeResponse;
  };
}
