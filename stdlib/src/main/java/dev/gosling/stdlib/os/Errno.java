package dev.gosling.stdlib.os;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

/** Error numbers of Linux, as {@code syscall.Errno} names them, and two of package os's own. */
final class Errno {
  static final int OK = 0;
  static final int CLOSED = -1;
  static final int EOF = -2;
  private static final int EPERM = 1;
  private static final int ENOENT = 2;
  private static final int EIO = 5;
  private static final int ENXIO = 6;
  static final int EBADF = 9;
  private static final int EACCES = 13;
  private static final int EBUSY = 16;
  private static final int EEXIST = 17;
  private static final int EXDEV = 18;
  private static final int ENOTDIR = 20;
  static final int EISDIR = 21;
  static final int EINVAL = 22;
  private static final int EMFILE = 24;
  private static final int ETXTBSY = 26;
  private static final int ENOSPC = 28;
  static final int ESPIPE = 29;
  private static final int EROFS = 30;
  private static final int EMLINK = 31;
  static final int EPIPE = 32;
  private static final int ENAMETOOLONG = 36;
  private static final int ENOTEMPTY = 39;
  private static final int ELOOP = 40;

  private Errno() {}

  /** The number behind an exception of the file system. */
  static int of(Exception e) {
    return switch (e) {
      case NoSuchFileException x -> ENOENT;
      case FileAlreadyExistsException x -> EEXIST;
      case AccessDeniedException x -> EACCES;
      case DirectoryNotEmptyException x -> ENOTEMPTY;
      case NotDirectoryException x -> ENOTDIR;
      case NotLinkException x -> EINVAL;
      case FileSystemLoopException x -> ELOOP;
      case FileSystemException x -> ofReason(x.getReason());
      case ClosedChannelException x -> CLOSED;
      case NonReadableChannelException x -> EBADF;
      case NonWritableChannelException x -> EBADF;
      case InvalidPathException x -> EINVAL;
      case IOException x -> ofReason(x.getMessage());
      default -> EIO;
    };
  }

  /** By the C library's text, which is all that Java hands on. */
  private static int ofReason(String reason) {
    return switch (reason) {
      case "Operation not permitted" -> EPERM;
      case "No such file or directory" -> ENOENT;
      case "No such device or address" -> ENXIO;
      case "Permission denied" -> EACCES;
      case "Device or resource busy" -> EBUSY;
      case "File exists" -> EEXIST;
      case "Invalid cross-device link" -> EXDEV;
      case "Not a directory" -> ENOTDIR;
      case "Is a directory" -> EISDIR;
      case "Invalid argument" -> EINVAL;
      case "Too many open files" -> EMFILE;
      case "Text file busy" -> ETXTBSY;
      case "No space left on device" -> ENOSPC;
      case "Read-only file system" -> EROFS;
      case "Too many links" -> EMLINK;
      case "Broken pipe" -> EPIPE;
      case "File name too long" -> ENAMETOOLONG;
      case "Directory not empty" -> ENOTEMPTY;
      case "Too many levels of symbolic links",
          "Too many levels of symbolic links or unable to access attributes of symbolic link" ->
          ELOOP;
      case null, default -> EIO;
    };
  }
}
