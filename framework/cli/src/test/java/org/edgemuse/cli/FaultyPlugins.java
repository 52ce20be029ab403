package org.edgemuse.cli;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.model.Run;

/** A scheduler with the faults that authors of plugins make. */
public final class FaultyPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "faulty", FaultyPlugin.class);
  }

  /** Binds the same name once more. */
  public static final class Again extends EdgeMuseModule {

    @Override
    protected void configure() {
      bindPlugin(Scheduler.class, "faulty", OtherPlugin.class);
    }
  }

  /** Uses a class that is not there. */
  public static final class Unlinked extends EdgeMuseModule {

    @Override
    protected void configure() {
      throw new NoClassDefFoundError("com/example/Gone");
    }
  }

  /** What goes wrong. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** It throws when it decides. */
    DECIDES,
    /** It throws when it is made. */
    MADE,
    /** A class of its is missing when it decides. */
    LINKED,
    /** It keeps what cannot be saved. */
    SAVED
  }

  /** Makes the scheduler. */
  public static final class FaultyPlugin implements Plugin<Scheduler, FaultyPlugin.Options> {

    /** The options. */
    public record Options(
        @Doc("what goes wrong") @Default("none") Fault fault,
        @Doc("of the run concerned; 0 for all") @Default("0") long seed)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Goes wrong as it is told";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      // A scheduler does not learn its run's seed; the same first draw gives it away.
      long first = Run.schedulerDraws(options.seed()).forPurpose("faulty").bits(0, 0, 0);
      boolean concerned = options.seed() == 0 || run.draws("faulty").bits(0, 0, 0) == first;
      Fault fault = concerned ? options.fault() : Fault.NONE;
      if (fault == Fault.MADE) {
        throw new IllegalStateException("The plugin cannot be made");
      }
      return new Faulty(fault, fault == Fault.SAVED ? new Object() : "");
    }
  }

  /** Another plugin. */
  public static final class OtherPlugin implements Plugin<Scheduler, NoOptions> {

    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Is never made";
    }

    @Override
    public Scheduler create(NoOptions options, RunContext run) {
      return new Faulty(Fault.NONE, "");
    }
  }

  private static final class Faulty implements FeedbackScheduler {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    @SuppressWarnings({"serial", "unused"}) // Only checkpoints meet it; that is the fault.
    private final Object kept;

    Faulty(Fault fault, Object kept) {
      this.fault = fault;
      this.kept = kept;
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      if (fault == Fault.DECIDES) {
        throw new IllegalStateException("The plugin lost\nits way");
      }
      if (fault == Fault.LINKED) {
        throw new NoClassDefFoundError("com/example/Gone");
      }
      int es = request.ue() % view.facts().esCount();
      request.assign(0, es, request.minSteps(es));
    }
  }
}
