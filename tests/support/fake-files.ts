// SPDX-License-Identifier: AGPL-3.0-or-later

/** A browser's error, told apart by its name. */
const failure = (name: string): Error => Object.assign(new Error(name), { name });

/** How a disk behaves: what it holds at most, and whether a browser says so. */
export type Disk = { quota: number; tells: boolean };

class FakeFileHandle {
  readonly kind = 'file';
  readonly folder: FakeDirectory;
  readonly name: string;
  constructor(folder: FakeDirectory, name: string) {
    this.folder = folder;
    this.name = name;
  }
  async getFile(): Promise<File> {
    return this.folder.fileAt(this.name);
  }
  async createWritable() {
    const { folder, name } = this;
    const parts: Blob[] = [];
    folder.begin(name);
    return {
      write: async (part: Blob) => {
        // As browsers do, it takes a moment: a page can be stopped in the middle of it.
        await new Promise(done => setTimeout(done, 1));
        const held = parts.reduce((sum, { size }) => sum + size, 0);
        if (folder.whole().used() + held + part.size > folder.disk.quota) throw failure('QuotaExceededError');
        parts.push(part);
      },
      close: async () => folder.end(name, new File(parts, name)),
      abort: async () => folder.end(name),
    };
  }
}

/** A folder in memory that answers as a browser's private file system does. */
export class FakeDirectory {
  readonly kind = 'directory';
  readonly disk: Disk;
  readonly #above: FakeDirectory | undefined;
  readonly #entries = new Map<string, FakeDirectory | File>();
  readonly #open = new Set<string>();
  #gone = false;

  constructor(disk: Disk, above?: FakeDirectory) {
    this.disk = disk;
    this.#above = above;
  }

  whole(): FakeDirectory {
    return this.#above?.whole() ?? this;
  }
  used(): number {
    const sizes = [...this.#entries.values()].map(entry =>
      entry instanceof File ? entry.size : entry.used(),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }
  /** Every file under it, by path. */
  tree(): string[] {
    return [...this.#entries].flatMap(([name, entry]) =>
      entry instanceof File ? [name] : [`${name}/`, ...entry.tree().map(path => `${name}/${path}`)],
    );
  }
  fileAt(name: string): File {
    const entry = this.#entries.get(name);
    if (!(entry instanceof File)) throw failure('NotFoundError');
    return entry;
  }
  begin(name: string): void {
    if (this.#gone) throw failure('NotFoundError');
    this.#open.add(name);
  }
  end(name: string, file?: File): void {
    this.#open.delete(name);
    if (this.#gone) throw failure('NotFoundError');
    if (file !== undefined) this.#entries.set(name, file);
  }
  isBusy(): boolean {
    const inner = [...this.#entries.values()].some(entry => !(entry instanceof File) && entry.isBusy());
    return this.#open.size > 0 || inner;
  }
  #vanish(): void {
    this.#gone = true;
    for (const entry of this.#entries.values()) if (!(entry instanceof File)) entry.#vanish();
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.#entries.keys()];
  }
  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeDirectory> {
    const entry = this.#entries.get(name);
    if (entry instanceof File) throw failure('TypeMismatchError');
    if (entry !== undefined) return entry;
    if (!create || this.#gone) throw failure('NotFoundError');
    const made = new FakeDirectory(this.disk, this);
    this.#entries.set(name, made);
    return made;
  }
  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFileHandle> {
    if (this.#gone || (!create && !this.#entries.has(name))) throw failure('NotFoundError');
    if (create && !this.#entries.has(name)) this.#entries.set(name, new File([], name));
    return new FakeFileHandle(this, name);
  }
  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw failure('NotFoundError');
    if (this.#open.has(name)) throw failure('NoModificationAllowedError');
    if (entry instanceof FakeDirectory) {
      if (!recursive && entry.#entries.size > 0) throw failure('InvalidModificationError');
      if (entry.isBusy()) throw failure('NoModificationAllowedError');
      entry.#vanish();
    }
    this.#entries.delete(name);
  }
}

/** What a page calls a file of its own, for those that look whether there is such a thing. */
export const FakeFileSystemFileHandle = FakeFileHandle;
