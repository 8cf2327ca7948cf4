package dev.gosling.stdlib.os;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
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

  private static final LinkOption[] FOLLOW = {};
  private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

  private Files() {}

  static OpenFile open(Path path, int flag, int permissions) throws IOException {
    Set<OpenOption> options = new HashSet<>();
    int access = flag & 3;
    if (access != WRITE_ONLY) options.add(StandardOpenOption.READ);
    if (access == WRITE_ONLY || access == READ_WRITE) {
      // Java forbids READ with APPEND; such files seek to the end before each write.
      options.add(StandardOpenOption.WRITE);
      if ((flag & TRUNCATE) != 0) options.add(StandardOpenOption.TRUNCATE_EXISTING);
    } else if ((flag & CREATE) != 0) {
      createForReading(path, (flag & EXCLUSIVE) != 0, permissions);
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
    FileChannel channel = FileChannel.open(path, options, permissions(permissions));
    return new OpenFile.Regular(channel, path, append);
  }

  /** Java creates no file that it opens for reading only. */
  private static void createForReading(Path path, boolean exclusive, int mode) throws IOException {
    try {
      java.nio.file.Files.createFile(path, permissions(mode));
    } catch (FileAlreadyExistsException e) {
      if (exclusive) throw e;
    }
  }

  private static FileAttribute<?> permissions(int mode) {
    return PosixFilePermissions.asFileAttribute(permissionSet(mode));
  }

  private static Set<PosixFilePermission> permissionSet(int mode) {
    // The enum's constants go from OWNER_READ down to OTHERS_EXECUTE.
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission p : PosixFilePermission.values()) {
      if ((mode >> 8 - p.ordinal() & 1) != 0) set.add(p);
    }
    return set;
  }

  static void remove(Path path) throws IOException {
    java.nio.file.Files.delete(path);
  }

  static void removeAll(Path root) throws IOException {
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

  static void makeDirectory(Path path, int mode) throws IOException {
    java.nio.file.Files.createDirectory(path, permissions(mode));
  }

  static void rename(Path from, Path to) throws IOException {
    java.nio.file.Files.move(
        from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * What stat(2) tells.
   *
   * @param mode as the kernel has it
   * @param modified nanoseconds since 1970
   */
  record Attributes(long size, int mode, long modified, long device, long inode) {}

  static Attributes attributes(Path path, boolean follow) throws IOException {
    Map<String, Object> a =
        java.nio.file.Files.readAttributes(
            path, "unix:mode,size,lastModifiedTime,dev,ino", follow ? FOLLOW : NO_FOLLOW);
    Instant time = ((FileTime) a.get("lastModifiedTime")).toInstant();
    return new Attributes(
        (long) a.get("size"),
        (int) a.get("mode"),
        time.getEpochSecond() * 1_000_000_000L + time.getNano(),
        (long) a.get("dev"),
        (long) a.get("ino"));
  }

  static String[] list(Path path) throws IOException {
    try (Stream<Path> entries = java.nio.file.Files.list(path)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  static void changeMode(Path path, int mode) throws IOException {
    java.nio.file.Files.setAttribute(path, "unix:mode", mode);
  }

  /** An owner or group of -1 stays as it is. */
  static void changeOwner(Path path, int owner, int group, boolean follow) throws IOException {
    LinkOption[] options = follow ? FOLLOW : NO_FOLLOW;
    if (owner >= 0) java.nio.file.Files.setAttribute(path, "unix:uid", owner, options);
    if (group >= 0) java.nio.file.Files.setAttribute(path, "unix:gid", group, options);
  }

  static void changeTime(Path path, String attribute, long seconds, long nanos) throws IOException {
    FileTime time = FileTime.from(Instant.ofEpochSecond(seconds, nanos));
    java.nio.file.Files.setAttribute(path, attribute, time);
  }

  static void link(Path existing, Path link) throws IOException {
    java.nio.file.Files.createLink(link, existing);
  }

  /** {@code target} is taken as it is written. */
  static void symbolicLink(String target, Path link) throws IOException {
    java.nio.file.Files.createSymbolicLink(link, Path.of(target));
  }

  static String readLink(Path link) throws IOException {
    return java.nio.file.Files.readSymbolicLink(link).toString();
  }
}
