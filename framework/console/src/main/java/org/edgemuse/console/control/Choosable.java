package org.edgemuse.console.control;

import java.util.List;
import java.util.function.Function;
import org.edgemuse.kernel.api.scheduling.Scheduler;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A plugin of a scenario that may change while a run goes on.
 *
 * @param title what users call what it decides
 * @param key where it is chosen
 * @param point its extension point
 * @param chosen what a scenario has chosen, or null for none
 * @param doc what it is
 */
record Choosable(
    String title,
    String key,
    Class<?> point,
    Function<Scenario, @Nullable Choice<?>> chosen,
    String doc) {

  /** The name that stands for no plugin. */
  static final String NONE = "null";

  static final Choosable SCHEDULER =
      new Choosable(
          "Scheduler",
          "scheduler",
          Scheduler.class,
          Scenario::scheduler,
          "who decides which AP and ES serve a request; another one, or one with another option,"
              + " starts without experience");

  /** Those of the world, which all runs share. */
  static final List<Choosable> OF_WORLD =
      List.of(
          new Choosable(
              "Activity",
              "userEquipments.demand",
              DemandModel.class,
              scenario -> scenario.userEquipments().demand(),
              "who asks for content, and when"),
          new Choosable(
              "Mobility",
              "userEquipments.mobility",
              MobilityModel.class,
              scenario -> scenario.userEquipments().mobility(),
              "how UEs move"),
          new Choosable(
              "Channel",
              "channel",
              ChannelModel.class,
              Scenario::channel,
              "channel between UEs and APs"));

  /** The end of the key, as those of options are named. */
  String name() {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
