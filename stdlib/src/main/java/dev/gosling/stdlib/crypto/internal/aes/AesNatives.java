package dev.gosling.stdlib.crypto.internal.aes;

import static dev.gosling.stdlib.Lengthy.lengthy;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;
import dev.gosling.value.ByteSlice;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The body-less functions of {@code crypto/internal/aes}. */
public final class AesNatives {
  private static final String ONE_BY_ONE = "AES/ECB/NoPadding";

  private AesNatives() {}

  /** A key, and a cipher for each direction. They keep no state between blocks, but inside one. */
  private record Block(Key key, Cipher encrypt, Cipher decrypt) {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "block" -> f -> f.refs[0] = block(f.bytes(1));
      case "crypt" -> lengthy(AesNatives::crypt);
      case "seal" -> lengthy(AesNatives::seal);
      case "open" -> lengthy(AesNatives::open);
      default -> null;
    };
  }

  private static Block block(ByteSlice bytes) {
    try {
      Key key = new SecretKeySpec(bytes.array, bytes.offset, bytes.length, "AES");
      Cipher encrypt = Cipher.getInstance(ONE_BY_ONE);
      encrypt.init(Cipher.ENCRYPT_MODE, key);
      Cipher decrypt = Cipher.getInstance(ONE_BY_ONE);
      decrypt.init(Cipher.DECRYPT_MODE, key);
      return new Block(key, encrypt, decrypt);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code crypt(block, decrypt, dst, src)}: src is whole blocks and dst no shorter. */
  private static void crypt(Frame f) {
    Block block = (Block) f.refs[0];
    Cipher cipher = f.longs[0] != 0 ? block.decrypt : block.encrypt;
    ByteSlice to = f.bytes(1);
    ByteSlice from = f.bytes(2);
    synchronized (block) {
      try {
        cipher.doFinal(from.array, from.offset, from.length, to.array, to.offset);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** {@code seal(block, tagSize, nonce, text, data) []byte}: the sealed text and its tag. */
  private static void seal(Frame f) {
    try {
      f.refs[0] = ByteSlice.of(gcm(f, Cipher.ENCRYPT_MODE, (int) f.longs[0]));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code open(block, tagSize, nonce, sealed, data) ([]byte, bool)}. */
  private static void open(Frame f) {
    try {
      f.refs[0] = ByteSlice.of(gcm(f, Cipher.DECRYPT_MODE, (int) f.longs[1]));
      f.setBoolean(0, true);
    } catch (AEADBadTagException e) {
      f.refs[0] = null;
      f.setBoolean(0, false);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gcm(Frame f, int mode, int tagSize) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = bytes(f.bytes(2));
    cipher.init(mode, ((Block) f.refs[1]).key, new GCMParameterSpec(tagSize * 8, nonce));
    cipher.updateAAD(bytes(f.bytes(4)));
    return cipher.doFinal(bytes(f.bytes(3)));
  }

  private static byte[] bytes(ByteSlice b) {
    return b == null ? new byte[0] : Arrays.copyOfRange(b.array, b.offset, b.offset + b.length);
  }
}
