package dev.gosling.stdlib.crypto.internal.digest;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import dev.gosling.value.StructValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The body-less functions of {@code crypto/internal/digest}. */
public final class DigestNatives {
  /** Reference slots of {@code Digest}. */
  private static final int ALGORITHM = 0;

  private static final int STATE = 1;

  /** One of each algorithm: copying it is much cheaper than to look for a provider again. */
  private final Map<String, MessageDigest> fresh = new ConcurrentHashMap<>();

  private DigestNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Digest.update" -> lengthy(f -> update(state(f, f.struct(0)), f.bytes(1)));
      case "Digest.sum" -> f -> f.refs[0] = ByteSlice.of(copy(state(f, f.struct(1))).digest());
      case "Digest.cloneState" -> f -> f.struct(0).refs[STATE] = copy(state(f, f.struct(0)));
      case "Sum" -> lengthy(DigestNatives::sum);
      default -> null;
    };
  }

  private static void sum(Frame f) {
    MessageDigest digest = digest(f, f.refs[1]);
    update(digest, f.bytes(2));
    f.refs[0] = ByteSlice.of(digest.digest());
  }

  private static void update(MessageDigest digest, ByteSlice b) {
    if (b != null) digest.update(b.array, b.offset, b.length);
  }

  private static MessageDigest state(Frame f, StructValue d) {
    if (d.refs[STATE] == null) d.refs[STATE] = digest(f, d.refs[ALGORITHM]);
    return (MessageDigest) d.refs[STATE];
  }

  private static MessageDigest digest(Frame f, Object algorithm) {
    DigestNatives known = f.goroutine.program().state(DigestNatives.class, DigestNatives::new);
    return copy(known.fresh.computeIfAbsent(algorithm.toString(), DigestNatives::made));
  }

  private static MessageDigest made(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finishing a digest resets it. */
  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
