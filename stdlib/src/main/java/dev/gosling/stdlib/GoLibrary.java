package dev.gosling.stdlib;

import dev.gosling.spi.NativeFunction;
import dev.gosling.spi.StandardLibrary;
import dev.gosling.stdlib.bufio.BufioNatives;
import dev.gosling.stdlib.bytes.BytesNatives;
import dev.gosling.stdlib.compress.flate.FlateNatives;
import dev.gosling.stdlib.context.ContextNatives;
import dev.gosling.stdlib.crypto.internal.aes.AesNatives;
import dev.gosling.stdlib.crypto.internal.digest.DigestNatives;
import dev.gosling.stdlib.crypto.rand.CryptoRandNatives;
import dev.gosling.stdlib.embed.EmbedNatives;
import dev.gosling.stdlib.encoding.binary.BinaryNatives;
import dev.gosling.stdlib.encoding.json.JsonNatives;
import dev.gosling.stdlib.errors.ErrorsNatives;
import dev.gosling.stdlib.flag.FlagNatives;
import dev.gosling.stdlib.fmt.FmtNatives;
import dev.gosling.stdlib.hash.adler32.Adler32Natives;
import dev.gosling.stdlib.hash.crc32.Crc32Natives;
import dev.gosling.stdlib.hash.crc64.Crc64Natives;
import dev.gosling.stdlib.hash.fnv.FnvNatives;
import dev.gosling.stdlib.hash.maphash.MaphashNatives;
import dev.gosling.stdlib.html.HtmlNatives;
import dev.gosling.stdlib.index.IndexFormat;
import dev.gosling.stdlib.index.suffixarray.SuffixArrayNatives;
import dev.gosling.stdlib.internal.ziggurat.ZigguratNatives;
import dev.gosling.stdlib.iter.IterNatives;
import dev.gosling.stdlib.math.MathNatives;
import dev.gosling.stdlib.math.big.BigNatives;
import dev.gosling.stdlib.math.bits.BitsNatives;
import dev.gosling.stdlib.math.rand.RandNatives;
import dev.gosling.stdlib.math.rand.v2.RandV2Natives;
import dev.gosling.stdlib.net.NetNatives;
import dev.gosling.stdlib.net.http.HttpNatives;
import dev.gosling.stdlib.os.OsNatives;
import dev.gosling.stdlib.os.signal.SignalNatives;
import dev.gosling.stdlib.reflect.ReflectNatives;
import dev.gosling.stdlib.regexp.RegexpNatives;
import dev.gosling.stdlib.runtime.RuntimeNatives;
import dev.gosling.stdlib.runtime.debug.DebugNatives;
import dev.gosling.stdlib.slices.SlicesNatives;
import dev.gosling.stdlib.sort.SortNatives;
import dev.gosling.stdlib.strconv.StrconvNatives;
import dev.gosling.stdlib.strings.StringsNatives;
import dev.gosling.stdlib.sync.SyncNatives;
import dev.gosling.stdlib.sync.atomic.AtomicNatives;
import dev.gosling.stdlib.syscall.SyscallNatives;
import dev.gosling.stdlib.time.TimeNatives;
import dev.gosling.stdlib.unicode.UnicodeNatives;
import dev.gosling.stdlib.unicode.utf8.Utf8Natives;
import dev.gosling.stdlib.weak.WeakNatives;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The standard library: Go declarations in the resources below {@code /go}, natives in Java. */
public final class GoLibrary implements StandardLibrary {
  /** The names of all of Go's standard packages, one a line. */
  private static final String NAMES = "names";

  @Override
  public List<String> packages() {
    return new String(resource(IndexFormat.PACKAGES), StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public Index index(String path) {
    byte[] bytes = resource(path + "/" + IndexFormat.FILE);
    return bytes == null ? null : IndexFormat.read(path, bytes);
  }

  @Override
  public boolean contains(String path) {
    return GoLibrary.class.getResource("/go/" + path + "/" + IndexFormat.FILE) != null;
  }

  /** Read only for a package that is missing here. */
  @Override
  public boolean isGo(String path) {
    return new String(resource(NAMES), StandardCharsets.UTF_8).lines().anyMatch(path::equals);
  }

  @Override
  public Set<String> knownUnexported(String path) {
    String prefix = path + " ";
    for (String line : new String(resource("unexported"), StandardCharsets.UTF_8).split("\n")) {
      if (line.startsWith(prefix)) return Set.of(line.substring(prefix.length()).split(" "));
    }
    return Set.of();
  }

  @Override
  public byte[] source(String path, String file) {
    return resource(path + "/" + file);
  }

  @Override
  public NativeFunction nativeFunction(String path, String name) {
    return switch (path) {
      case "context" -> ContextNatives.of(name);
      case "bufio" -> BufioNatives.of(name);
      case "bytes" -> BytesNatives.of(name);
      case "encoding/binary" -> BinaryNatives.of(name);
      case "encoding/json" -> JsonNatives.of(name);
      case "embed" -> EmbedNatives.of(name);
      case "errors" -> ErrorsNatives.of(name);
      case "flag" -> FlagNatives.of(name);
      case "fmt" -> FmtNatives.of(name);
      case "internal/ziggurat" -> ZigguratNatives.of(name);
      case "math" -> MathNatives.of(name);
      case "math/big" -> BigNatives.of(name);
      case "math/bits" -> BitsNatives.of(name);
      case "math/rand" -> RandNatives.of(name);
      case "math/rand/v2" -> RandV2Natives.of(name);
      case "net" -> NetNatives.of(name);
      case "net/http" -> HttpNatives.of(name);
      case "iter" -> IterNatives.of(name);
      case "os" -> OsNatives.of(name);
      case "os/signal" -> SignalNatives.of(name);
      case "reflect" -> ReflectNatives.of(name);
      case "slices" -> SlicesNatives.of(name);
      case "sort" -> SortNatives.of(name);
      case "strconv" -> StrconvNatives.of(name);
      case "strings" -> StringsNatives.of(name);
      case "runtime" -> RuntimeNatives.of(name);
      case "runtime/debug" -> DebugNatives.of(name);
      case "sync" -> SyncNatives.of(name);
      case "sync/atomic" -> AtomicNatives.of(name);
      case "syscall" -> SyscallNatives.of(name);
      case "time" -> TimeNatives.of(name);
      case "unicode" -> UnicodeNatives.of(name);
      case "unicode/utf8" -> Utf8Natives.of(name);
      case "crypto/internal/aes" -> AesNatives.of(name);
      case "crypto/internal/digest" -> DigestNatives.of(name);
      case "crypto/rand" -> CryptoRandNatives.of(name);
      case "hash/adler32" -> Adler32Natives.of(name);
      case "hash/crc32" -> Crc32Natives.of(name);
      case "hash/crc64" -> Crc64Natives.of(name);
      case "hash/fnv" -> FnvNatives.of(name);
      case "hash/maphash" -> MaphashNatives.of(name);
      case "html" -> HtmlNatives.of(name);
      case "weak" -> WeakNatives.of(name);
      case "regexp" -> RegexpNatives.of(name);
      case "index/suffixarray" -> SuffixArrayNatives.of(name);
      case "compress/flate" -> FlateNatives.of(name);
      default -> null;
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = GoLibrary.class.getResourceAsStream("/go/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
