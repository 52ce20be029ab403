package org.edgemuse.kernel.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** A small world of plugins and helpers that the tests of this package share. */
final class Fixtures {
  private Fixtures() {}

  /** An extension point. */
  interface Greeter {
    String greet();
  }

  enum Start {
    RANDOM_START,
    FASTEST
  }

  record MaslOptions(
      @Default("0.1") @Range(min = 0, max = 1) double alpha,
      @Default("0.1") @Range(min = 0, max = 1) double beta)
      implements Serializable {}

  record BestResponseOptions(
      @Default("random-start") Start start,
      @Default("{uniform: [0, 1]}") Values weight,
      @Nullable Choice<Greeter> inner)
      implements Serializable {}

  record Strict(int needed) implements Serializable {}

  /** Options whose default names the plugin itself. */
  record Endless(@Default("endless") Choice<Greeter> next) implements Serializable {}

  record Made<O extends Record & Serializable>(
      Class<O> options, BiFunction<O, RunContext, String> text) implements Plugin<Greeter, O> {
    @Override
    public String summary() {
      return "Greets.";
    }

    @Override
    public Greeter create(O given, RunContext run) {
      String greeting = text.apply(given, run);
      return () -> greeting;
    }
  }

  static final Catalog CATALOG =
      new Catalog() {
        private final Map<String, Plugin<Greeter, ?>> plugins = new LinkedHashMap<>();

        {
          plugins.put(
              "masl", new Made<>(MaslOptions.class, (o, run) -> "masl " + (o.alpha() > 0.5)));
          plugins.put("best-response", new Made<>(BestResponseOptions.class, (o, run) -> "br"));
          plugins.put("endless", new Made<>(Endless.class, (o, run) -> "endless"));
          plugins.put(
              "strict",
              new Made<>(
                  Strict.class,
                  (o, run) -> {
                    throw new IllegalArgumentException("needed (" + o.needed() + ") contradicts");
                  }));
          plugins.put(
              "picky",
              new Made<>(
                  MaslOptions.class,
                  (o, run) -> {
                    throw new ConfigException(new Where("", 0, "beta"), "is too round");
                  }));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable Plugin<T, ?> find(Class<T> point, String name) {
          return (Plugin<T, ?>) plugins.get(name);
        }

        @Override
        public List<String> names(Class<?> point) {
          return List.copyOf(plugins.keySet());
        }

        @Override
        public String noun(Class<?> point) {
          return "scheduler";
        }
      };

  static final Binder BINDER = new Binder(CATALOG);

  /** A node as if read from line 7 of test.yaml. */
  static Node yaml(String flow) {
    return Nodes.parse(new Where("test.yaml", 7, ""), flow);
  }

  static <T extends Record> T bind(Class<T> type, String flow) {
    return BINDER.bind(yaml(flow), type);
  }

  static String errors(Class<? extends Record> type, String flow) {
    return assertThrows(ConfigException.class, () -> bind(type, flow)).getMessage();
  }
}
