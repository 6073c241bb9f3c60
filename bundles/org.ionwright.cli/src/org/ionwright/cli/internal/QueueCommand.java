package org.ionwright.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.scan.queue.ScanQueues;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code queue}: the samples of a queue that wait, one after the other. */
@Command(name = "queue", description = "Run the samples of a .queue file that wait. Its state is kept in the file: call it again after an interruption and it goes on. The instrument is made safe at the end.", mixinStandardHelpOptions = true)
final class QueueCommand implements Callable<Integer> {

	private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);
	private static final Duration EVERY = Duration.ofMillis(500);

	private final Services services;
	private final Terminal terminal;

	@Parameters(paramLabel = "FILE", description = "A queue, for instance night.queue.")
	private Path file = Path.of("");

	@Option(names = "--instrument", paramLabel = "FILE", description = "Instrument file; without it the one the queue names, or the demo instrument.")
	private @Nullable Path instrumentFile;

	@Option(names = "--seed", paramLabel = "N", description = "Seed of simulated devices (default: ${DEFAULT-VALUE}).")
	private long seed = 1;

	@Option(names = "--pace", paramLabel = "PACE", description = "real or fast (default: fast when every device is simulated).")
	private @Nullable Pace pace;

	@Option(names = "--list", description = "Show the samples and their states, and run none.")
	private boolean list;

	QueueCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		SampleQueue queue = read();
		if (list) {
			queue.getEntries().forEach(entry -> terminal.line(line(String.valueOf(entry.getSampleName()),
					entry.getState(), entry.getResult() == null ? "" : entry.getResult())));
			return ExitCode.OK;
		}
		MassSpectrometer instrument = Inputs.instrument(instrument(queue));
		ScanQueues queues = services.one(ScanQueues.class, "the scan engine");
		InstrumentService service = services.one(InstrumentService.class, "the instrument service");
		try (LiveInstrument live = service.open(instrument, new OpenOptions(Pace.time(pace, instrument), seed))) {
			live.connect();
			if (!live.awaitConnected(CONNECT_LIMIT)) {
				throw new BadInputException(live.name() + " cannot be used: " + live.status().text());
			}
			Ending ending = Ending.install(live);
			try (RunQueue running = queues.open(file, live)) {
				return run(running, ending);
			} catch (ModelFileException e) {
				throw new BadInputException(String.valueOf(e.getMessage()), e);
			} finally {
				ending.dismiss();
			}
		}
	}

	private SampleQueue read() throws BadInputException {
		try {
			SampleQueue queue = ModelFiles.loadQueue(file);
			List<Finding> findings = Validator.queue(queue);
			for (Finding finding : findings) {
				if (finding.severity() == Severity.ERROR) {
					throw new BadInputException(file + ": " + finding);
				}
				terminal.note(finding.toString());
			}
			return queue;
		} catch (ModelFileException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}

	private @Nullable Path instrument(SampleQueue queue) {
		String named = queue.getInstrument();
		return instrumentFile != null || named == null || named.isBlank() ? instrumentFile
				: file.toAbsolutePath().resolveSibling(named);
	}

	private int run(RunQueue queue, Ending ending) throws InterruptedException {
		String last = "";
		queue.start();
		while (!queue.await(EVERY)) {
			queue.run().ifPresent(ending::ends);
			QueueProgress now = queue.progress();
			String line = String.format(Locale.ROOT, "%d of %d: %s%s, %.0f s left", now.done(), now.samples(),
					now.text(),
					queue.run().map(run -> ": " + run.progress().text()).orElse(""), now.remainingSeconds());
			if (!line.equals(last)) {
				terminal.note(line);
				last = line;
			}
		}
		for (QueueItem item : queue.items()) {
			terminal.line(line(item.sampleName(), item.state(), item.result()));
		}
		if (queue.items().stream().allMatch(item -> item.state() == QueueEntryState.DONE)) {
			return ExitCode.OK;
		}
		terminal.note(queue.progress().text());
		return ExitCode.FAILED;
	}

	private static String line(String sample, QueueEntryState state, String result) {
		return String.format(Locale.ROOT, "%-8s %s%s", state.getName(), sample, result.isEmpty() ? "" : ": " + result);
	}
}
