package org.edgemuse.console.scene;

/**
 * What the runs on screen are drawn to.
 *
 * @param ap load of an AP
 * @param es load of an ES
 * @param ue work that is left of a request
 */
public record Scales(Scale ap, Scale es, Scale ue) {

  /** Scales for slots of that length. */
  public static Scales of(double slotS) {
    return new Scales(new Scale(slotS), new Scale(slotS), new Scale(slotS));
  }

  /** Starts anew with a slot, as when a run starts or another episode begins. */
  void startWith(long slot) {
    ap.startWith(slot);
    es.startWith(slot);
    ue.startWith(slot);
  }
}
