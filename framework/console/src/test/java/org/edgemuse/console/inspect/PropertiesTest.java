package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesTest {

  @TempDir private Path folder;

  private static Object value(List<Property> properties, String name) {
    return properties.stream()
        .filter(property -> property.name().equals(name))
        .findAny()
        .orElseThrow()
        .value()
        .get();
  }

  @Test
  void ueWithoutRequestsIsIdleAndServedByNobody() {
    List<Property> ue = UeProperties.of(SmallWorld.started(folder), 3);
    assertEquals("idle", value(ue, "state"));
    assertEquals("none yet", value(ue, "serving AP"));
    assertEquals(Double.NaN, value(ue, "distance to AP (m)"));
    assertEquals(0.5, value(ue, "activity (requests/slot)"));
  }

  @Test
  void ueThatWasServedTellsWhereAndHowFar() {
    Watched run = SmallWorld.started(folder);
    run.simulation().runToEnd();
    World world = run.simulation().world();
    List<Property> ue = UeProperties.of(run, 3);
    int ap = world.ues().lastAp(3);
    assertEquals("AP " + ap, value(ue, "serving AP"));
    assertEquals("ES " + world.ues().lastEs(3), value(ue, "serving ES"));
    assertEquals(world.distanceM(3, ap), value(ue, "distance to AP (m)"));
    assertEquals(world.ues().xM(3), value(ue, "x (m)"));
    assertEquals(world.meanRateBps(3, ap) / 1e6, value(ue, "mean link rate (Mbit/s)"));
  }

  @Test
  void esAndApTellTheWorkOfTheSlotAndHowManyUesTheyServe() {
    Watched run = SmallWorld.started(folder);
    double most = 0;
    for (int slot = 0; slot < 20; slot++) {
      run.simulation().step();
      SlotRecord record = run.simulation().slotRecord();
      double linkS = 0;
      double serverS = 0;
      for (int i = 0; i < record.settled(); i++) {
        linkS += record.outcome(i).ap() == 1 ? record.outcome(i).soloLinkS() : 0;
        serverS += record.outcome(i).es() == 1 ? record.outcome(i).soloServerS() : 0;
      }
      most = Math.max(most, linkS);
      assertEquals(linkS, value(ApProperties.of(run, 1), "work of the slot (s)"));
      assertEquals(serverS, value(EsProperties.of(run, 1), "work of the slot (s)"));
    }
    assertTrue(most > 0);
    double ues = 0;
    for (int ap = 0; ap < 2; ap++) {
      ues += (Double) value(ApProperties.of(run, ap), "UEs");
    }
    assertEquals(8, ues);
  }

  @Test
  void unitOfCapacityIsThatOfTheModel() {
    Watched run = SmallWorld.started(folder);
    List<Property> es = EsProperties.of(run, 2);
    assertEquals(run.simulation().world().ess().capacity(2), value(es, "capacity (TFLOP/s)"));
    assertEquals("apart from the APs", value(es, "place"));
    assertEquals(Amounts.NONE, value(es, "in memory"));
    assertTrue(value(es, "model").toString().startsWith("analytic"));
  }

  @Test
  void masonSeesNumbersThatItCanChartAndTextsThatItCannot() {
    PropertyList list =
        new PropertyList(
            "UE 3",
            List.of(
                Property.number("x (m)", "where", () -> 1.23456),
                Property.text("state", "what", () -> "idle")));
    assertEquals(2, list.numProperties());
    assertEquals("x (m)", list.getName(0));
    assertEquals("where", list.getDescription(0));
    assertEquals(double.class, list.getType(0));
    assertEquals(String.class, list.getType(1));
    assertEquals("1.235", list.betterToString(list.getValue(0)));
    assertEquals("idle", list.betterToString(list.getValue(1)));
    assertFalse(list.isReadWrite(0));
    assertFalse(list.isComposite(0));
    assertEquals("UE 3", list.getObject());
  }
}
