package hallucination.survey;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program: hands each command to its class and turns what goes wrong into a message and an exit
 * code.
 */
@Command(
    name = "survey",
    description = "What Catches It: a living survey of hallucination in language models.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 sound, 1 findings, 2 wrong usage, 3 could not run.",
      "Example: ./survey serve --port 8080"
    },
    subcommands = {
      ServeCommand.class,
      BuildCommand.class,
      CheckCommand.class,
      FormatCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      AgreementCommand.class,
      TestCommand.class,
      WorkerCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Survey {
  /** The data is sound and the command did what it was asked. */
  static final int SOUND = 0;

  /** The data has findings. */
  static final int FINDINGS = 1;

  /** The command can't be understood. */
  static final int USAGE = 2;

  /** The command was understood and could not run: port taken, disk full, file unreadable. */
  static final int NOT_RUN = 3;

  private Survey() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != ServeCommand.RUNNING) {
      System.exit(code);
    }
  }

  /** Runs a command on the standard streams. */
  static int run(String... args) {
    return run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        args);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Survey())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Survey::explain)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(
            parsed -> {
              if (!parsed.hasSubcommand()
                  && !parsed.isUsageHelpRequested()
                  && !parsed.isVersionHelpRequested()) {
                CommandLine commandLine = parsed.commandSpec().commandLine();
                commandLine.usage(commandLine.getErr());
                return USAGE;
              }
              return new CommandLine.RunLast().execute(parsed);
            })
        .execute(args);
  }

  private static int explain(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (e instanceof CouldNotRunException
        || e instanceof UncheckedIOException
        || e instanceof IOException) {
      err.println("survey: " + reason(e));
      return NOT_RUN;
    }
    err.println("survey: a fault of the program, please report it:");
    e.printStackTrace(err);
    return NOT_RUN;
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    String why =
        switch (cause) {
          case NoSuchFileException gone -> "no such file or folder";
          case AccessDeniedException denied -> "access denied";
          case FileSystemException failed -> String.valueOf(failed.getReason());
          case IOException failed -> String.valueOf(failed.getMessage());
          case null, default -> message;
        };
    return message.contains(why) ? message : message + ": " + why;
  }
}
