package org.edgemuse.inference.hosting;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.SheetBearer;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.values.KeyedValues;
import org.edgemuse.kernel.values.TaskNumbers;
import org.jspecify.annotations.Nullable;

/** Puts hosted models together for a run. */
final class Hosting {
  private final HostedPlugin.Options options;
  private final RunContext run;
  private final List<String> names;
  private final List<HostedModel> hosted;

  Hosting(HostedPlugin.Options options, RunContext run) {
    this.options = options;
    this.run = run;
    names = List.copyOf(options.models().keySet());
    hosted = List.copyOf(options.models().values());
  }

  GenerativeModel model() {
    int count = hosted.size();
    GenerativeModel[] models = new GenerativeModel[count];
    double[] occupiesGB = new double[count];
    double[] coldLoadS = new double[count];
    for (int i = 0; i < count; i++) {
      HostedModel each = hosted.get(i);
      models[i] = each.model().create(new HostedRun(run, names.get(i)));
      Placeable known = models[i] instanceof Placeable placeable ? placeable : null;
      occupiesGB[i] =
          known(i, "memoryGB", each.memoryGB(), known == null ? null : known.memoryGB());
      coldLoadS[i] = known(i, "loadS", each.loadS(), known == null ? null : known.coldLoadS());
      requireLike(models, i);
      if (run.episodes() > 1 && models[i] instanceof Metered) {
        // Episodes begin with copies of models, which would measure into copies of their measures.
        throw refused(
            "models.%s: '%s' measures itself, which a host can pass on in runs of one episode only"
                .formatted(names.get(i), each.model().name()));
      }
    }
    double[] memoryGB =
        KeyedValues.draw(
            "memoryGB", options.memoryGB(), run.draws("hosted/memoryGB"), run.esCount());
    requireRoom(occupiesGB, memoryGB);
    Memory memory = new Memory(occupiesGB, memoryGB);
    placeResidents(memory);
    return Arrays.stream(models).anyMatch(SheetBearer.class::isInstance)
        ? new PictureHost(names, models, coldLoadS, wanted(), memory)
        : new Hosted(names, models, coldLoadS, wanted(), memory);
  }

  private double known(int model, String key, @Nullable Double given, @Nullable Double measured) {
    Double value = given == null ? measured : given;
    if (value == null) {
      throw refused(
          "models.%s needs %s: its model '%s' does not tell"
              .formatted(names.get(model), key, hosted.get(model).model().name()));
    }
    return value;
  }

  private void requireLike(GenerativeModel[] models, int i) {
    if (models[i].workUnit() != models[0].workUnit()
        || models[i].countsTokens() != models[0].countsTokens()) {
      throw refused(
          "models must count their work alike, but those of %s ('%s') and %s ('%s') do not"
              .formatted(
                  names.get(0),
                  hosted.get(0).model().name(),
                  names.get(i),
                  hosted.get(i).model().name()));
    }
  }

  /** A scheduler may send any task anywhere, so that every model that is wanted must fit. */
  private void requireRoom(double[] occupiesGB, double[] memoryGB) {
    for (int i = 0; i < occupiesGB.length; i++) {
      for (int es = 0; es < memoryGB.length; es++) {
        if (mayBeWanted(i) && occupiesGB[i] > memoryGB[es]) {
          throw HostedPlugin.refused(
              "memoryGB",
              "memoryGB (%s) of ES %d is too little for model '%s', which occupies %s GB"
                  .formatted(
                      Culprit.number(memoryGB[es]),
                      es,
                      names.get(i),
                      Culprit.number(occupiesGB[i])));
        }
      }
    }
  }

  private boolean mayBeWanted(int model) {
    return options.wanted() != null || hosted.get(model).share() > 0;
  }

  private void placeResidents(Memory memory) {
    for (int i = 0; i < hosted.size(); i++) {
      for (int es : hosted.get(i).resident()) {
        if (es >= run.esCount()) {
          throw refused(
              "models.%s.resident names ES %d, but ESs are numbered 0 to %d"
                  .formatted(names.get(i), es, run.esCount() - 1));
        }
        if (!memory.hasRoom(es, i)) {
          throw refused(
              "models.%s cannot be resident at ES %d: there is no room beside the others"
                  .formatted(names.get(i), es));
        }
        memory.use(es, i);
      }
    }
  }

  private Wanted wanted() {
    if (options.wanted() != null) {
      return new Wanted.ByNumber(
          new TaskNumbers("wanted", options.wanted(), run.draws("hosted/wanted"), run.ueCount()));
    }
    Draws draws = run.draws("hosted/wanted");
    double all = 0;
    for (HostedModel each : hosted) {
      all += each.share();
    }
    double sum = all;
    int[] model = new int[run.ueCount()];
    Arrays.setAll(model, ue -> drawn(draws.uniform(ue, 0, 0) * sum));
    return new Wanted.ByUe(model);
  }

  /** The model in whose share a number from 0 to the sum of shares lies. */
  private int drawn(double at) {
    int last = 0;
    double above = 0;
    for (int i = 0; i < hosted.size(); i++) {
      if (hosted.get(i).share() > 0) {
        last = i;
        above += hosted.get(i).share();
        if (at < above) {
          return i;
        }
      }
    }
    return last;
  }

  private static ConfigException refused(String message) {
    return HostedPlugin.refused("models", message);
  }
}
