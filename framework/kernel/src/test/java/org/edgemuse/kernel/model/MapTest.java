package org.edgemuse.kernel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.testing.ByIndex;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in a place. */
class MapTest {

  /** A place of which nothing is known but how large it is. */
  private record Field(Area area) implements WorldMap {}

  /** A place that asks for the run's area, which hangs on itself. */
  private static final class Circular implements WorldMap {
    private static final long serialVersionUID = 1L;
    private final Area area;

    Circular(RunContext run) {
      area = run.area();
    }

    @Override
    public Area area() {
      return area;
    }
  }

  private static TestRun in(WorldMap map) {
    return TestRun.defaults().bring("map", run -> map);
  }

  @Test
  void mapSaysWhereUesAre() {
    WorldMap map = new Field(new Area(20, 3000));
    EdgeSimulation simulation = in(map).start();
    assertSame(map, simulation.world().map());
    assertEquals(new Area(20, 3000), simulation.world().area());
    boolean far = false;
    for (int ue = 0; ue < 3; ue++) {
      assertTrue(simulation.world().geometry().ueXm(ue) <= 20);
      far |= simulation.world().geometry().ueYm(ue) > 1000;
    }
    assertTrue(far, "UEs use all of the map");
  }

  @Test
  void withoutMapThereIsTheAreaThatIsWritten() {
    assertNull(TestRun.defaults().start().world().map());
    assertEquals(new Area(1000, 1000), TestRun.defaults().start().world().area());
    assertEquals(
        new Area(1000, 7), TestRun.defaults().with("area.heightM", 7).start().world().area());
  }

  @Test
  void mapAndAreaTogetherAreRefused() {
    TestRun both = in(new Field(new Area(1, 1))).with("area.widthM", 5);
    String message = assertThrows(ConfigException.class, both::scenario).getMessage();
    assertTrue(message.contains("area and map both say where UEs move"), message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void areaThatIsNoneIsBlamedOnTheMap(double widthM) {
    TestRun run = in(new Field(new Area(widthM, 5)));
    String message = assertThrows(NonsenseException.class, run::start).getMessage();
    assertTrue(message.startsWith("Map ") && message.contains("widthM"), message);
  }

  @Test
  void mapCannotAskForItsOwnArea() {
    TestRun run = TestRun.defaults().bring("map", Circular::new);
    assertThrows(IllegalStateException.class, run::start);
  }

  @Test
  void schedulersAreNotToldThePlace() {
    List<Boolean> told = new ArrayList<>();
    TestRun run =
        in(new Field(new Area(10, 10)))
            .bring(
                "scheduler",
                context -> {
                  told.add(context.map() != null);
                  return new ByIndex();
                });
    run.start();
    assertEquals(List.of(false), told);
  }

  @Test
  void repairsAreToldOnceAndSurviveACheckpoint() throws Exception {
    TestRun run =
        TestRun.defaults()
            .bring(
                "map",
                context -> {
                  context.report("a.geojson: 2 of 9 features were left out");
                  context.report("b.csv: 1 row was left out");
                  context.report("a.geojson: 2 of 9 features were left out");
                  return new Field(new Area(10, 10));
                });
    List<String> told =
        List.of("a.geojson: 2 of 9 features were left out", "b.csv: 1 row was left out");
    EdgeSimulation simulation = run.start();
    assertEquals(told, simulation.repairs());
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    simulation.save(checkpoint);
    ByteArrayInputStream saved = new ByteArrayInputStream(checkpoint.toByteArray());
    EdgeSimulation restored = EdgeSimulation.restore(saved, MapTest.class.getClassLoader());
    assertEquals(told, restored.repairs());
  }
}
