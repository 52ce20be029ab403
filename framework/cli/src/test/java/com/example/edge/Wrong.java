package com.example.edge;

import java.io.Serializable;
import java.util.concurrent.CountDownLatch;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Goes wrong in slot 2. */
public final class Wrong implements FeedbackScheduler {
  private static final long serialVersionUID = 1L;

  /** Lets endless loops end once a test is over: they would take the core of those after it. */
  public static volatile boolean released;

  private final Fault fault;

  /** What goes wrong. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** Throws. */
    THROWS,
    /** Throws what was caused by another exception. */
    WRAPS,
    /** Assigns an AP that is not there. */
    ASSIGNS,
    /** Asks for an ES that is not there. */
    ASKS,
    /** Calls itself for ever. */
    RECURSES,
    /** Wants more memory than there is. */
    GROWS,
    /** Goes round for ever and does not listen. */
    CIRCLES,
    /** Sleeps until it is woken. */
    SLEEPS,
    /** Takes its time in every slot, whoever interrupts it. */
    DAWDLES,
    /** Goes round for ever before the run has begun. */
    CIRCLES_FIRST
  }

  /** Makes it. */
  public static final class Maker implements Plugin<Scheduler, Maker.Options> {

    /** The options. */
    public record Options(@Doc("what goes wrong") @Default("none") Fault fault)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Goes wrong in slot 2";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      if (options.fault() == Fault.CIRCLES_FIRST) {
        circle();
      }
      return new Wrong(options.fault());
    }
  }

  private Wrong(Fault fault) {
    this.fault = fault;
  }

  @Override
  public void decide(FeedbackView view, Request request) {
    if (view.now().slot() == 2 || fault == Fault.DAWDLES) {
      go(request);
    }
    int es = request.ue() % view.facts().esCount();
    request.assign(0, es, request.minSteps(es));
  }

  private void go(Request request) {
    switch (fault) {
      case THROWS -> throw new IllegalStateException("The plugin lost\nits way");
      case WRAPS -> wrap();
      case ASSIGNS -> request.assign(99, 0, 1);
      case ASKS -> request.serverS(-1);
      case RECURSES -> go(request);
      case GROWS -> grow();
      case CIRCLES -> circle();
      case SLEEPS -> sleep();
      case DAWDLES -> dawdle();
      default -> {}
    }
  }

  private static void wrap() {
    try {
      Integer.parseInt("many");
    } catch (NumberFormatException cause) {
      throw new IllegalStateException("cannot read", cause);
    }
  }

  private static void grow() {
    long[][] all = new long[1 << 20][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new long[Integer.MAX_VALUE];
    }
  }

  private static void circle() {
    while (!released) {
      Thread.onSpinWait();
    }
  }

  private static void sleep() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException woken) {
      throw new IllegalStateException("woken", woken);
    }
  }

  private static void dawdle() {
    long end = System.nanoTime() + 100_000_000;
    while (System.nanoTime() < end && !released) {
      Thread.onSpinWait();
    }
  }
}
