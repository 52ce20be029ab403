package org.edgemuse.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.PolicyBearer;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** A scheduler whose policy is how many requests it has decided, "count " and a number. */
public final class LearningPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Scheduler.class, "counting", CountingPlugin.class);
  }

  /** Makes the scheduler. */
  public static final class CountingPlugin implements Plugin<Scheduler, CountingPlugin.Options> {

    /** The options. */
    public record Options(
        @Doc("what it begins with") @Nullable Attachment policy,
        @Doc("whether it cannot save") @Default("false") boolean fails)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Counts requests, all of which go to the first AP and ES";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      return new Counting(options, first(options.policy()));
    }

    private static int first(@Nullable Attachment policy) {
      if (policy == null) {
        return 0;
      }
      String text = new String(policy.bytes(), StandardCharsets.UTF_8);
      if (!text.matches("count [0-9]+")) {
        throw new ConfigException(
            new Where("", 0, "policy"), "'" + policy.name() + "' holds no count");
      }
      return Integer.parseInt(text.substring("count ".length()));
    }
  }

  private static final class Counting implements FeedbackScheduler, PolicyBearer {
    private final CountingPlugin.Options options;
    private int count;

    private Counting(CountingPlugin.Options options, int count) {
      this.options = options;
      this.count = count;
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      count++;
      request.assign(0, 0, request.minSteps(0));
    }

    @Override
    public void savePolicy(OutputStream out) throws IOException {
      if (options.fails()) {
        throw new IOException("No count today");
      }
      out.write(("count " + count).getBytes(StandardCharsets.UTF_8));
    }
  }
}
