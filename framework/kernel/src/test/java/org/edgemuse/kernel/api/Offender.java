package org.edgemuse.kernel.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.DoubleStream;

/** Does what no class of the kernel may, one thing a nested class, so that rules can be tried. */
final class Offender {
  private Offender() {}

  static final class UsesMath {
    static double value(double x) {
      return Math.exp(x);
    }
  }

  static final class UsesRandom {
    static double value() {
      return new Random(1).nextDouble();
    }
  }

  static final class UsesThreadLocalRandom {
    static double value() {
      return ThreadLocalRandom.current().nextDouble();
    }
  }

  static final class UsesMathRandom {
    static double value() {
      return Math.random();
    }
  }

  static final class UsesClock {
    static long value() {
      return System.nanoTime();
    }
  }

  static final class UsesHashOrder {
    static Map<String, String> value() {
      return new HashMap<>();
    }
  }

  static final class UsesStreamSum {
    static double value() {
      return DoubleStream.of(1, 2).sum();
    }
  }

  /** What looks alike and is allowed. */
  static final class Allowed {
    static double value(double x) {
      Map<Double, Double> map = new LinkedHashMap<>();
      map.put(Math.sqrt(Math.abs(x)), StrictMath.exp(x));
      return map.size() + Math.floor(x) + Math.min(x, 1);
    }
  }
}
