package com.example.edge;

import java.util.List;
import org.edgemuse.testkit.SchedulerContract;

class TwoChoicesTest extends SchedulerContract {
  @Override
  protected List<Object> schedulers() {
    return List.of("two-choices");
  }
}
