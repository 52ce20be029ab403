package com.example.edge;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;

class LazyBestResponseTest extends SchedulerContract {
  @Override
  protected List<Object> schedulers() {
    return List.of("lazy-best-response");
  }
}
