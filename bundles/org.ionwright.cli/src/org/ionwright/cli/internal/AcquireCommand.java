package org.ionwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.FrozenSetup;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code acquire}: one run, from connecting to the finished file. */
@Command(name = "acquire", description = "Run a method once and store it. Without files the demo instrument and method are used.", mixinStandardHelpOptions = true)
final class AcquireCommand implements Callable<Integer> {

	private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);

	private final Services services;
	private final Terminal terminal;

	@Option(names = "--instrument", paramLabel = "FILE", description = "Instrument file; the demo instrument without it.")
	private @Nullable Path instrumentFile;

	@Option(names = "--method", paramLabel = "FILE", description = "Method file; the demo method without it.")
	private @Nullable Path methodFile;

	@Option(names = "--again", paramLabel = "FILE", description = "A stored run to do once more, with the instrument, method, sample name and seed it holds.")
	private @Nullable Path again;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write, for instance run.mzML; must not exist.")
	private Path out = Path.of("");

	@Option(names = "--plot", paramLabel = "FILE", description = "PNG file for the summed spectrum; must not exist.")
	private @Nullable Path plot;

	@Option(names = "--seed", paramLabel = "N", description = "Seed of simulated devices (default: 1, or that of the run that is done once more).")
	private @Nullable Long seed;

	@Option(names = "--operator", paramLabel = "NAME", description = "Who runs it, for the file (default: ${DEFAULT-VALUE}).")
	private String operator = System.getProperty("user.name", "");

	@Option(names = "--pace", paramLabel = "PACE", description = "real or fast (default: fast when every device is simulated).")
	private @Nullable Pace pace;

	@Option(names = "--compression", paramLabel = "HOW", description = "How numbers are stored: zlib, none, numpress (m/z exact to 5e-7, intensities to 0.01 %%), numpress-pic (whole counts), either with -none behind it (default: ${DEFAULT-VALUE}).")
	private String compression = "zlib";

	@Option(names = "--mz-bits", paramLabel = "N", description = "32 or 64 bits for m/z (default: ${DEFAULT-VALUE}).")
	private int mzBits = 64;

	@Option(names = "--intensity-bits", paramLabel = "N", description = "32 or 64 bits for intensities; 0 for 32 where that rounds no count (default: ${DEFAULT-VALUE}).")
	private int intensityBits;

	AcquireCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		FrozenSetup setup = setup();
		MassSpectrometer instrument = setup.instrument();
		RunOptions options = new RunOptions(Optional.of(out.toAbsolutePath()), setup.sampleName(), encoding(), operator,
				again == null ? new TreeMap<>() : new TreeMap<>(Map.of("run once more", String.valueOf(again))));
		checkPlot();
		ScanEngine engine = engine();
		ScanPlan plan = engine.plan(setup.method(), instrument);
		if (!plan.startable()) {
			throw new BadInputException(refusal(plan));
		}
		plan.findings().stream().filter(finding -> finding.severity() != Severity.INFO)
				.forEach(finding -> terminal.note(finding.toString()));
		TimeSource time = Pace.time(pace, instrument);
		InstrumentService service = services.one(InstrumentService.class, "the instrument service");
		try (LiveInstrument live = service.open(instrument, new OpenOptions(time, seed(setup)))) {
			Ending ending = Ending.install(live);
			try {
				return run(engine, plan, live, options, ending);
			} finally {
				ending.dismiss();
			}
		}
	}

	/** From files, or from the run that is to be done once more. */
	private FrozenSetup setup() throws BadInputException, InterruptedException {
		Path run = again;
		if (run == null) {
			return new FrozenSetup(Inputs.method(methodFile), Inputs.instrument(instrumentFile), OptionalLong.empty(),
					"");
		}
		if (instrumentFile != null || methodFile != null) {
			throw new BadInputException("--again takes instrument and method from " + run
					+ "; leave out --instrument and --method");
		}
		RunFormat format = services.all(RunFormat.class).stream().filter(known -> known.accepts(run)).findFirst()
				.orElseThrow(() -> new BadInputException(run + ": no installed format reads files of this name"));
		try (RunFile stored = format.open(run)) {
			return engine().again(stored.facts());
		} catch (IOException e) {
			throw BadInputs.of(run, e);
		} catch (ScanRefusedException e) {
			throw new BadInputException(run + ": " + e.getMessage(), e);
		}
	}

	private ScanEngine engine() throws BadInputException, InterruptedException {
		return services.one(ScanEngine.class, "the scan engine");
	}

	private long seed(FrozenSetup setup) {
		Long given = seed;
		return given == null ? setup.seed().orElse(1) : given;
	}

	private int run(ScanEngine engine, ScanPlan plan, LiveInstrument live, RunOptions options, Ending ending)
			throws BadInputException, InterruptedException {
		live.connect();
		if (!live.awaitConnected(CONNECT_LIMIT)) {
			throw new BadInputException(live.name() + " cannot be used: " + live.status().text());
		}
		ScanRun run;
		RunReport report = new RunReport(terminal);
		try {
			run = engine.start(plan, live, options);
		} catch (ScanRefusedException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
		ending.ends(run);
		report.follow(run);
		boolean ended = !ending.dismiss();
		RunState state = run.progress().state();
		Optional<Path> file = run.file();
		if (state == RunState.FAILED) {
			throw new BadInputException("the run failed: " + run.progress().text()
					+ file.map(stored -> "; the file is " + stored).orElse(""));
		}
		report.summary(run);
		Path picture = plot;
		if (picture != null && file.isPresent() && !ended) {
			report.plot(file.get(), picture.toAbsolutePath(), services);
		}
		return state == RunState.FINISHED && file.isPresent() ? ExitCode.OK : ExitCode.FAILED;
	}

	/** One line, whatever the number of errors. */
	private String refusal(ScanPlan plan) {
		List<String> errors = plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.map(Object::toString).toList();
		String first = errors.isEmpty() ? "there is nothing to scan" : errors.get(0);
		String what = again != null ? again + " once more"
				: Objects.requireNonNullElse(methodFile, "demo method") + " on "
						+ Objects.requireNonNullElse(instrumentFile, "demo instrument");
		return what + ": " + first
				+ (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more; the command check lists all)" : "");
	}

	private void checkPlot() throws BadInputException {
		Path picture = plot;
		if (picture == null) {
			return;
		}
		Path folder = picture.toAbsolutePath().getParent();
		if (!String.valueOf(picture.getFileName()).toLowerCase(Locale.ROOT).endsWith(".png")) {
			throw new BadInputException(picture + ": the name of a plot must end in .png");
		}
		if (Files.exists(picture)) {
			throw new BadInputException(picture + " exists already; choose another name, nothing is overwritten");
		}
		if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new BadInputException(picture + ": the folder does not exist or is not writable; create it first");
		}
	}

	private RunEncoding encoding() throws BadInputException {
		try {
			return RunEncoding.parse(compression).bits(mzBits, intensityBits);
		} catch (IllegalArgumentException e) {
			throw new BadInputException("--compression: " + e.getMessage(), e);
		}
	}
}
