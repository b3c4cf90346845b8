// Loaded before a command (`node --import`), in JavaScript, because a Node that is too old cannot read the rest.

/** The first Node that runs TypeScript as it is; newer than the 22.12 that the site generator needs. */
const needed = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  const found = process.versions.node;
  console.error(
    `Cần Node.js từ ${needed.join('.')} trở lên, máy này đang dùng ${found}. Hãy chạy: npm ci`,
  );
  console.error(`Node.js ${needed.join('.')} or later is needed, found ${found}. Run: npm ci`);
  process.exit(2);
}
