package org.edgemuse.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.kernel.api.command.Argument;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.command.Plot;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Included;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** A command that says what it was given, and fails as it is told. */
public final class CommandPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindCommand("measure", Measure.class);
  }

  /** Calls a command as EdgeMuse calls one of its own. */
  public static final class Twin extends EdgeMuseModule {

    @Override
    protected void configure() {
      bindCommand("run", Measure.class);
      bindCommand("crowded", Crowded.class);
    }
  }

  /** A command with two arguments. */
  public static final class Crowded implements Command<Crowded.Options> {

    /** The options. */
    public record Options(@Argument String one, @Argument String other) implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Take too much";
    }

    @Override
    public void run(Options options, CommandOutput out) {
      throw new AssertionError("It cannot be called");
    }
  }

  /** What a command can be told to fail with. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** Options that contradict each other. */
    OPTIONS,
    /** An option. */
    OPTION,
    /** A file. */
    FILE,
    /** A fault of its own. */
    OWN
  }

  /** Measures nothing. */
  public static final class Measure implements Command<Measure.Options> {

    /** What a file describes. */
    public record Thing(
        String name,
        @Default("1") @Range(min = 0) @Unit("kg") double mass,
        @Nullable LocalFile data)
        implements Serializable {}

    /** The options. */
    public record Options(
        @Argument @Included @Doc("what to measure") Thing thing,
        @Doc("how often, 100% of it") @Default("[1, 2]") @Range(min = 1) @Unit("times")
            List<Integer> repeatCounts,
        @Doc("what to say") @Nullable String text,
        @Default("false") boolean loud,
        @Doc("what to fail with") @Default("none") Fault fault,
        @Nullable String figure)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Measure a thing";
    }

    @Override
    public void run(Options options, CommandOutput out) throws IOException {
      switch (options.fault()) {
        case OPTIONS -> throw new IllegalArgumentException("text and loud contradict each other");
        case OPTION ->
            throw new ConfigException(new Where("", 0, "repeatCounts"), "are too many for me");
        case FILE -> Files.readString(Path.of("no such file"));
        case OWN -> throw new IllegalStateException("lost");
        default -> {}
      }
      Thing thing = options.thing();
      out.note("beginning");
      for (int i = 1; i <= 40; i++) {
        out.progress("thing " + i, i, 40);
      }
      out.say(thing.name() + " " + thing.mass() + " " + options.repeatCounts());
      out.say(options.text() + (options.loud() ? "!" : ""));
      LocalFile data = thing.data();
      if (data != null) {
        out.say(data.name() + ": " + Files.readString(data.path()));
      }
      String figure = options.figure();
      if (figure != null) {
        double[] x = {1, 2};
        out.figure(
            Path.of(figure),
            new Plot(
                "",
                List.of(
                    new Plot.Panel(
                        "", "x", "y", false, false, List.of(new Plot.Curve("a", x, x, true))))));
      }
    }
  }
}
