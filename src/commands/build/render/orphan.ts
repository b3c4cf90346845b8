// Loaded into the renderer before anything else: when the build that started it dies, even by SIGKILL, it goes too,
// so that nobody writes into a folder that the next build removes.
process.on('disconnect', () => {
  process.exit(1);
});
// The wait for that message alone must not keep the renderer alive.
process.channel?.unref();
