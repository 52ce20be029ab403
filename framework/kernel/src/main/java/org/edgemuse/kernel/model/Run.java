package org.edgemuse.kernel.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** One scenario under one seed: what plugins are told of a run before it starts. */
public final class Run implements RunContext {
  private final Scenario scenario;
  private final Draws root;
  private final boolean knowsPlaces;
  private final Set<String> repairs = new LinkedHashSet<>();
  private @Nullable WorldMap map;
  private boolean mapping;

  private Run(Scenario scenario, Draws root, boolean knowsPlaces) {
    this.scenario = scenario;
    this.root = root;
    this.knowsPlaces = knowsPlaces;
  }

  /** The run as the plugins that make up its world see it. */
  public static Run ofWorld(Scenario scenario, long seed) {
    return new Run(scenario, Draws.of(seed, "world"), true);
  }

  /**
   * The run as its scheduler sees it: with draws of its own, whatever it calls their purposes, so
   * that it cannot work out who is going to ask, or where UEs will be.
   */
  public static Run ofScheduler(Scenario scenario, long seed) {
    return new Run(scenario, schedulerDraws(seed), false);
  }

  /** What the draws of the scheduler are made from in the run with this seed. */
  public static Draws schedulerDraws(long seed) {
    return Draws.of(oneWay(seed), "scheduler");
  }

  /** Draws can be inverted to the seed that they were made from; this seed leads no further. */
  private static long oneWay(long seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
      return ByteBuffer.wrap(digest.digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  @Override
  public Draws draws(String purpose) {
    return root.forPurpose(purpose);
  }

  @Override
  public int ueCount() {
    return scenario.userEquipments().count();
  }

  @Override
  public int apCount() {
    return scenario.accessPoints().count();
  }

  @Override
  public int esCount() {
    return scenario.edgeServers().count();
  }

  @Override
  public Area area() {
    WorldMap place = place();
    return place == null ? scenario.areaM() : place.area();
  }

  @Override
  public @Nullable WorldMap map() {
    return knowsPlaces ? place() : null;
  }

  private @Nullable WorldMap place() {
    Choice<WorldMap> choice = scenario.map();
    if (map == null && choice != null) {
      if (mapping) {
        throw new IllegalStateException("A map is asked for before it is made");
      }
      mapping = true;
      map = sound(choice, choice.create(this));
      mapping = false;
    }
    return map;
  }

  private static WorldMap sound(Choice<WorldMap> choice, WorldMap map) {
    Culprit maker = choice.culprit(map);
    requireLength(maker, "widthM", map.area().widthM());
    requireLength(maker, "heightM", map.area().heightM());
    return map;
  }

  private static void requireLength(Culprit maker, String what, double lengthM) {
    if (!(lengthM > 0 && lengthM < Double.POSITIVE_INFINITY)) {
      throw maker.gave(what, lengthM, "of the area", "positive and finite");
    }
  }

  @Override
  public void report(String repair) {
    repairs.add(repair);
  }

  /** What plugins have mended or left out so far, each told once, in the order of telling. */
  public List<String> repairs() {
    return List.copyOf(repairs);
  }

  @Override
  public double slotS() {
    return scenario.slotSeconds();
  }

  @Override
  public int slots() {
    return scenario.slots();
  }

  @Override
  public int episodes() {
    return scenario.episodes();
  }
}
