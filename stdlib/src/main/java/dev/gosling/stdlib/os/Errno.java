package dev.gosling.stdlib.os;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Error numbers of Linux, as {@code syscall.Errno} names them, and two of package os's own. */
final class Errno {
  static final int OK = 0;
  static final int CLOSED = -1;
  static final int EOF = -2;
  private static final int ENOENT = 2;
  private static final int EIO = 5;
  static final int EBADF = 9;
  private static final int EACCES = 13;
  private static final int EEXIST = 17;
  private static final int ENOTDIR = 20;
  static final int EISDIR = 21;
  static final int EINVAL = 22;
  static final int ESPIPE = 29;
  static final int EPIPE = 32;
  private static final int ENOTEMPTY = 39;

  private Errno() {}

  /** The number behind an exception of the file system. */
  static int of(Exception e) {
    return switch (e) {
      case NoSuchFileException x -> ENOENT;
      case FileAlreadyExistsException x -> EEXIST;
      case AccessDeniedException x -> EACCES;
      case DirectoryNotEmptyException x -> ENOTEMPTY;
      case NotDirectoryException x -> ENOTDIR;
      case FileSystemException x -> ofReason(x.getReason());
      case ClosedChannelException x -> CLOSED;
      case NonReadableChannelException x -> EBADF;
      case NonWritableChannelException x -> EBADF;
      case InvalidPathException x -> EINVAL;
      case IOException x -> ofReason(x.getMessage());
      default -> EIO;
    };
  }

  private static int ofReason(String reason) {
    return switch (reason) {
      case "Is a directory" -> EISDIR;
      case "Not a directory" -> ENOTDIR;
      case "Invalid argument" -> EINVAL;
      case "Broken pipe" -> EPIPE;
      case null, default -> EIO;
    };
  }
}
