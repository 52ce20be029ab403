package org.edgemuse.kernel.testing;

import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Request;

/** Takes the AP and the ES that have announced the least of everything. */
public record LeastAnnounced() implements AnnouncedScheduler {
  private static final long serialVersionUID = 1L;

  @Override
  public void decide(AnnouncedView view, Request request) {
    Announcements told = view.announcements();
    int es = 0;
    int ap = 0;
    for (int k = 1; k < view.facts().esCount(); k++) {
      es = ofServer(told, k) < ofServer(told, es) ? k : es;
    }
    for (int m = 1; m < view.facts().apCount(); m++) {
      ap = ofLink(told, m) < ofLink(told, ap) ? m : ap;
    }
    request.assign(ap, es, request.minSteps(es));
  }

  private static double ofServer(Announcements told, int es) {
    return told.serverBacklogS(es) + told.serverLoadS(es) + 1e-3 * told.serverFullLoadS(es);
  }

  private static double ofLink(Announcements told, int ap) {
    return told.linkBacklogS(ap) + told.linkLoadS(ap) + 1e-3 * told.linkFullLoadS(ap);
  }
}
