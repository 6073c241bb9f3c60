package org.ionwright.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.OpenedModel;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.Facts;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: the findings of instrument and method files. */
@Command(name = "check", description = "Print the findings of .instrument, .method and .queue files, one per line. Methods are checked against the instrument named before them, if any, and with --devices against its devices.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Instrument or method files.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--data", paramLabel = "FOLDER", description = "Where the data of a method would go, to see whether there is room; the folder of the method otherwise.")
	private @Nullable Path data;

	@Option(names = "--facts", description = "Also print what follows from the values of each instrument, one fact per line.")
	private boolean facts;

	@Option(names = "--devices", description = "Connect to the devices of each instrument and check methods also against what they tell of themselves. Nothing is set; they are left as they are.")
	private boolean devices;

	@Option(names = "--wait", paramLabel = "SECONDS", description = "Longest time to connect (default: ${DEFAULT-VALUE}).")
	private int wait = 30;

	/** Open until all files are checked: the engine asks them. */
	private final List<LiveInstrument> connected = new ArrayList<>();

	CheckCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws BadInputException, InterruptedException {
		try {
			return checkAll();
		} finally {
			connected.forEach(LiveInstrument::leave);
		}
	}

	private int checkAll() throws BadInputException, InterruptedException {
		int worst = ExitCode.OK;
		List<ModelFileException> unreadable = new ArrayList<>();
		@Nullable
		MassSpectrometer instrument = null;
		for (Path file : files) {
			try {
				if (isQueue(file)) {
					worst = Math.max(worst, checkQueue(file));
					continue;
				}
				OpenedModel opened = open(file);
				if (opened.model() instanceof MassSpectrometer found) {
					instrument = found;
					connect(file, found);
				}
				worst = Math.max(worst, check(file, opened, instrument));
			} catch (ModelFileException e) {
				unreadable.add(e);
			}
		}
		if (!unreadable.isEmpty()) {
			unreadable.subList(1, unreadable.size()).forEach(e -> terminal.note(String.valueOf(e.getMessage())));
			throw new BadInputException(String.valueOf(unreadable.get(0).getMessage()), unreadable.get(0));
		}
		return worst;
	}

	/** Where it is wished. */
	private void connect(Path file, MassSpectrometer instrument) throws BadInputException, InterruptedException {
		if (!devices) {
			return;
		}
		LiveInstrument live = services.one(InstrumentService.class, "the instrument service").open(instrument,
				new OpenOptions(TimeSource.system(), 1));
		connected.add(live);
		live.connect();
		if (!live.awaitConnected(Duration.ofSeconds(wait))) {
			throw new BadInputException(file + ": its devices cannot be asked: " + live.status().text());
		}
	}

	private static boolean isQueue(Path file) {
		return String.valueOf(file.getFileName()).endsWith("." + ModelFiles.QUEUE_EXTENSION);
	}

	private int checkQueue(Path file) throws ModelFileException {
		List<Finding> findings = Validator.queue(ModelFiles.loadQueue(file));
		findings.forEach(finding -> terminal.line((files.size() > 1 ? file + ": " : "") + finding));
		return Validator.hasErrors(findings) ? ExitCode.FAILED : ExitCode.OK;
	}

	private static OpenedModel open(Path file) throws BadInputException, ModelFileException {
		String name = String.valueOf(file.getFileName());
		if (!name.endsWith(".instrument") && !name.endsWith(".method")) {
			throw new BadInputException(file + ": no .instrument, .method or .queue file");
		}
		return ModelFiles.open(file);
	}

	/** As the editor and a start find it: by the engine when the instrument is known. */
	private List<Finding> method(Path file, AcquisitionMethod method, @Nullable MassSpectrometer instrument) {
		List<ScanEngine> engines = services.all(ScanEngine.class);
		if (instrument == null || engines.isEmpty()) {
			return Validator.method(method, instrument);
		}
		Path folder = data == null ? file.toAbsolutePath().getParent() : data;
		ScanPlan plan = folder == null ? engines.getFirst().plan(method, instrument)
				: engines.getFirst().plan(method, instrument, folder);
		List<Finding> findings = new ArrayList<>(plan.findings());
		findings.removeAll(Validator.instrument(instrument));
		return findings;
	}

	private int check(Path file, OpenedModel opened, @Nullable MassSpectrometer instrument) {
		opened.troubles().forEach(trouble -> terminal.line("ERROR M.FILE " + trouble.getMessage()));
		String start = files.size() > 1 ? file + ": " : "";
		List<Finding> findings = opened.model() instanceof AcquisitionMethod method
				? method(file, method, instrument)
				: Validator.instrument((MassSpectrometer) opened.model());
		findings.forEach(finding -> terminal.line(start + finding));
		if (facts && opened.model() instanceof MassSpectrometer described) {
			Facts.of(described).forEach(fact -> terminal.line(start + "FACT " + fact));
		}
		return opened.isWhole() && !Validator.hasErrors(findings) ? ExitCode.OK : ExitCode.FAILED;
	}
}
