package dev.gosling.stdlib.os;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Operations on paths. */
final class Files {
  private static final int WRITE_ONLY = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;

  /** The permissions that this process denies new files; Java does not tell its real one. */
  private static final int UMASK = 022;

  private static final int MODE_DIR = 1 << 31;
  private static final int MODE_SYMLINK = 1 << 27;

  private Files() {}

  static OpenFile open(String name, int flag, int permissions) throws IOException {
    if (name.isEmpty()) throw new NoSuchFileException(name);
    Set<OpenOption> options = new HashSet<>();
    int access = flag & 3;
    if (access != WRITE_ONLY) options.add(StandardOpenOption.READ);
    if (access == WRITE_ONLY || access == READ_WRITE) {
      // Java forbids READ with APPEND; such files seek to the end before each write.
      options.add(StandardOpenOption.WRITE);
      if ((flag & TRUNCATE) != 0) options.add(StandardOpenOption.TRUNCATE_EXISTING);
    }
    if ((flag & CREATE) != 0) {
      options.add(
          (flag & EXCLUSIVE) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
    }
    boolean append = (flag & APPEND) != 0;
    if (append && access == WRITE_ONLY) {
      options.remove(StandardOpenOption.WRITE);
      options.remove(StandardOpenOption.TRUNCATE_EXISTING);
      options.add(StandardOpenOption.APPEND);
    }
    FileChannel channel = FileChannel.open(Path.of(name), options, permissions(permissions));
    return new OpenFile.Regular(channel, append);
  }

  private static FileAttribute<?> permissions(int mode) {
    return PosixFilePermissions.asFileAttribute(permissionSet(mode & ~UMASK));
  }

  private static Set<PosixFilePermission> permissionSet(int mode) {
    // The enum's constants go from OWNER_READ down to OTHERS_EXECUTE.
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission p : PosixFilePermission.values()) {
      if ((mode >> 8 - p.ordinal() & 1) != 0) set.add(p);
    }
    return set;
  }

  static void remove(String name) throws IOException {
    java.nio.file.Files.delete(Path.of(name));
  }

  static void removeAll(String name) throws IOException {
    Path root = Path.of(name);
    if (!java.nio.file.Files.exists(root, LinkOption.NOFOLLOW_LINKS)) return;
    java.nio.file.Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            java.nio.file.Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            java.nio.file.Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  static void makeDirectory(String name, int mode) throws IOException {
    java.nio.file.Files.createDirectory(Path.of(name), permissions(mode));
  }

  static void makeDirectories(String name, int mode) throws IOException {
    java.nio.file.Files.createDirectories(Path.of(name), permissions(mode));
  }

  static void rename(String from, String to) throws IOException {
    java.nio.file.Files.move(
        Path.of(from),
        Path.of(to),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * @param mode as {@code fs.FileMode}
   * @param modified nanoseconds since 1970
   */
  record Attributes(long size, int mode, long modified) {}

  static Attributes attributes(String name, boolean follow) throws IOException {
    LinkOption[] options =
        follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    var a =
        java.nio.file.Files.readAttributes(
            Path.of(name), java.nio.file.attribute.PosixFileAttributes.class, options);
    int mode = 0;
    for (PosixFilePermission p : a.permissions()) mode |= 1 << 8 - p.ordinal();
    if (a.isDirectory()) mode |= MODE_DIR;
    if (a.isSymbolicLink()) mode |= MODE_SYMLINK;
    var time = a.lastModifiedTime().toInstant();
    return new Attributes(a.size(), mode, time.getEpochSecond() * 1_000_000_000L + time.getNano());
  }

  static String[] list(String name) throws IOException {
    try (Stream<Path> entries = java.nio.file.Files.list(Path.of(name))) {
      return entries.map(p -> p.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }
}
