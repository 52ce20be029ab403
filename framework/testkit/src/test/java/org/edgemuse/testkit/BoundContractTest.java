package org.edgemuse.testkit;

import java.util.List;

/** The kernel's own scheduler; the kernel's tests cannot use this module. */
class BoundContractTest extends SchedulerContract {

  @Override
  protected List<Object> schedulers() {
    return List.of("bound");
  }
}
