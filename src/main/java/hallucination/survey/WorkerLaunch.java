package hallucination.survey;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker: this program again, with the Java and the jars of this one. */
final class WorkerLaunch {
  private static final Path NICE = Path.of("/usr/bin/nice");

  private WorkerLaunch() {}

  /**
   * The command, but for the file with the data.
   *
   * @param megabytes most heap that the worker may have
   */
  static List<String> command(int megabytes) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "10"));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(WorkerLaunch::isPassedOn)
        .forEach(command::add);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass());
    command.add("worker");
    return command;
  }

  private static boolean isPassedOn(String flag) {
    return flag.startsWith("-XX:AOTCache=")
        || flag.startsWith("--enable-native-access")
        || flag.startsWith("--sun-misc-unsafe-memory-access");
  }

  /** A jar with jars in it has to be started by the loader that is in it. */
  private static String mainClass() {
    String place = String.valueOf(Survey.class.getResource("Survey.class"));
    return place.startsWith("jar:nested:")
        ? "org.springframework.boot.loader.launch.JarLauncher"
        : Survey.class.getName();
  }
}
