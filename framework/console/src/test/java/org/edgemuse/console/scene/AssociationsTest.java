package org.edgemuse.console.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationsTest {

  private final Associations associations = new Associations(3, 2, 2);

  private List<String> links(long slot) {
    List<String> links = new ArrayList<>();
    associations.forEachLink(slot, (ue, ap, es) -> links.add(ue + "-" + ap + "-" + es));
    return links;
  }

  @Test
  void agesCountSlotsSinceTheLastRequest() {
    associations.beginSlot(4);
    associations.note(1, 0, 1, 4);

    assertEquals(0, associations.age(1, 4));
    assertEquals(3, associations.age(1, 7));
    assertEquals(Integer.MAX_VALUE, associations.age(0, 7));
    assertEquals(3, associations.pairAge(0, 1, 7));
    assertEquals(Integer.MAX_VALUE, associations.pairAge(1, 1, 7));
  }

  @Test
  void pairsCountTheRequestsOfTheirLastSlot() {
    associations.note(0, 0, 1, 4);
    associations.note(1, 0, 1, 4);
    assertEquals(2, associations.pairCount(0, 1));
    associations.note(1, 0, 1, 5);
    assertEquals(1, associations.pairCount(0, 1));
  }

  @Test
  void linksOfAUeFadeUntilALaterSlotServesIt() {
    associations.beginSlot(0);
    associations.note(0, 0, 0, 0);
    associations.note(0, 1, 1, 0);
    associations.note(2, 1, 0, 0);
    assertEquals(List.of("0-0-0", "0-1-1", "2-1-0"), links(0));

    associations.beginSlot(1);
    associations.note(0, 0, 1, 1);
    assertEquals(List.of("2-1-0"), links(0));
    assertEquals(List.of("0-0-1"), links(1));
    assertEquals(List.of(), links(-1));

    associations.beginSlot(Scene.OLDEST);
    assertEquals(List.of(), links(0), "forgotten");
  }
}
