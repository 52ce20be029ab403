package org.edgemuse.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.google.inject.name.Names;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.values.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MobilityModelsTest {

  /** One setting of each model, fast enough to meet the borders. */
  enum Setting {
    STATIC,
    RANDOM_WALK,
    RANDOM_WAYPOINT,
    STEADY_WAYPOINT,
    GAUSS_MARKOV,
    TELEPORT;

    MobilityModel in(World world) {
      return switch (this) {
        case STATIC -> new StaticPlugin().create(new NoOptions(), world);
        case RANDOM_WALK ->
            new RandomWalkPlugin()
                .create(new RandomWalkPlugin.Options(Values.uniform(0, 40)), world);
        case RANDOM_WAYPOINT -> waypoint(false, world);
        case STEADY_WAYPOINT -> waypoint(true, world);
        case GAUSS_MARKOV ->
            new GaussMarkovPlugin()
                .create(new GaussMarkovPlugin.Options(0.9, Values.uniform(0, 9), 4), world);
        case TELEPORT -> new TeleportPlugin().create(new NoOptions(), world);
      };
    }

    private static MobilityModel waypoint(boolean steadyState, World world) {
      return new RandomWaypointPlugin()
          .create(
              new RandomWaypointPlugin.Options(1, 20, Values.uniform(0, 3), steadyState), world);
    }
  }

  @ParameterizedTest
  @EnumSource
  void pathOfAUeDoesNotHangOnTheOthers(Setting setting) {
    World few = new World(3, 30, 1);
    World many = new World(40, 30, 1);
    MobilityModel inFew = setting.in(few);
    MobilityModel inMany = setting.in(many);
    for (int t = 0; t < 200; t++) {
      few.step(inFew);
      many.step(inMany);
      for (int ue = 0; ue < 3; ue++) {
        assertEquals(few.xM(ue), many.xM(ue));
        assertEquals(few.yM(ue), many.yM(ue));
      }
    }
  }

  /** {@link World#put} refuses places outside. */
  @ParameterizedTest
  @EnumSource
  void nobodyLeavesTheAreaAndWhoMovesSaysSo(Setting setting) {
    World world = new World(20, 7, 1);
    MobilityModel model = setting.in(world);
    for (int t = 0; t < 2000; t++) {
      world.step(model);
    }
    boolean moved = false;
    for (int ue = 0; ue < 20; ue++) {
      moved |= world.xM(ue) != 3.5;
    }
    assertEquals(moved, model.moves());
  }

  @ParameterizedTest
  @EnumSource
  void pathGoesOnUnchangedAfterACheckpoint(Setting setting) throws Exception {
    World world = new World(10, 30, 1);
    World other = new World(10, 30, 1);
    MobilityModel model = setting.in(world);
    MobilityModel stored = setting.in(other);
    for (int t = 0; t < 20; t++) {
      world.step(model);
      other.step(stored);
    }
    MobilityModel restored = copy(stored);
    for (int t = 0; t < 20; t++) {
      world.step(model);
      other.step(restored);
    }
    for (int ue = 0; ue < 10; ue++) {
      assertEquals(world.xM(ue), other.xM(ue));
      assertEquals(world.yM(ue), other.yM(ue));
    }
  }

  private static MobilityModel copy(MobilityModel model) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (MobilityModel) in.readObject();
    }
  }

  @Test
  void teleportFillsTheAreaEvenly() {
    World world = new World(20_000, 30, 1);
    MobilityModel model = Setting.TELEPORT.in(world);
    world.step(model);
    Uniformity.check(world);
    double before = world.xM(0);
    world.step(model);
    Uniformity.check(world);
    assertTrue(before != world.xM(0));
  }

  @Test
  void everyNameThatScenarioFilesMayUseIsBound() {
    assertTrue(
        ServiceLoader.load(EdgeMuseModule.class).stream()
            .anyMatch(provider -> provider.type() == MobilityPlugins.class));
    Map<String, Plugin<?, ?>> plugins =
        Guice.createInjector(new MobilityPlugins())
            .getInstance(
                Key.get(
                    new TypeLiteral<Map<String, Plugin<?, ?>>>() {},
                    Names.named(MobilityModel.class.getName())));
    assertEquals(
        Set.of(
            "static",
            "random-walk",
            "random-waypoint",
            "gauss-markov",
            "teleport",
            "streets",
            "traces"),
        plugins.keySet());
  }
}
