import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.experiment.Experiments;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.ladts.example.DqnByStep;

class TrainDqn {
  public static void main(String[] args) throws Exception {
    Scenario scenario = Experiments.scenario(Path.of(args[0]));
    DqnByStep learner = new DqnByStep(scenario);
    System.out.println("mean_delay_s " + learner.train(scenario.seed()).value("mean_delay_s"));
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      learner.savePolicy(out);
    }
  }
}
