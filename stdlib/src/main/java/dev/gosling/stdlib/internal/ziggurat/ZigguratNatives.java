package dev.gosling.stdlib.internal.ziggurat;

import dev.gosling.exec.Frame;
import dev.gosling.spi.NativeFunction;

/** The body-less functions of {@code internal/ziggurat}, and its tables. */
public final class ZigguratNatives {
  private ZigguratNatives() {}

  public static NativeFunction of(String name) {
    return switch (name) {
      case "Normal" -> f -> NORMAL.load(f);
      case "Exponential" -> f -> EXPONENTIAL.load(f);
      default -> null;
    };
  }

  private record Tables(long[] k, float[] w, float[] f) {
    /** Strip {@code longs[3]} into results 0 to 2. */
    void load(Frame frame) {
      int i = (int) frame.longs[3];
      frame.longs[0] = k[i];
      frame.setDouble(1, w[i]);
      frame.setDouble(2, f[i]);
    }
  }

  private static final Tables NORMAL = normal();
  private static final Tables EXPONENTIAL = exponential();

  private static Tables normal() {
    Tables t = new Tables(new long[128], new float[128], new float[128]);
    double scale = 1L << 31;
    double x = 3.442619855899;
    double area = 9.91256303526217e-3;
    double base = area / density(x);
    t.k[0] = (long) (x / base * scale);
    t.w[0] = (float) (base / scale);
    t.w[127] = (float) (x / scale);
    t.f[0] = 1;
    t.f[127] = (float) density(x);
    for (int i = 126; i > 0; i--) {
      double outer = x;
      x = StrictMath.sqrt(-2 * StrictMath.log(area / x + density(x)));
      t.k[i + 1] = (long) (x / outer * scale);
      t.f[i] = (float) density(x);
      t.w[i] = (float) (x / scale);
    }
    return t;
  }

  private static double density(double x) {
    return StrictMath.exp(-.5 * x * x);
  }

  private static Tables exponential() {
    Tables t = new Tables(new long[256], new float[256], new float[256]);
    double scale = 1L << 32;
    double x = 7.69711747013104972;
    double area = 3.949659822581572e-3;
    double base = area / StrictMath.exp(-x);
    t.k[0] = (long) (x / base * scale);
    t.w[0] = (float) (base / scale);
    t.w[255] = (float) (x / scale);
    t.f[0] = 1;
    t.f[255] = (float) StrictMath.exp(-x);
    for (int i = 254; i > 0; i--) {
      double outer = x;
      x = -StrictMath.log(area / x + StrictMath.exp(-x));
      t.k[i + 1] = (long) (x / outer * scale);
      t.f[i] = (float) StrictMath.exp(-x);
      t.w[i] = (float) (x / scale);
    }
    return t;
  }
}
