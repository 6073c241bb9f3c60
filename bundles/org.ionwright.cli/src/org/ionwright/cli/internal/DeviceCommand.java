package org.ionwright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.instrument.ProcedureRun;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code device}: one device by its address, through the same gate as in the workbench. */
@Command(name = "device", description = {
		"Read, set and talk to one device. It is left as it is when the command ends; safe makes it safe.",
		"Example: ionwright device tpg26x:tcp://192.168.1.7:4001 read gauge1.pressure" }, mixinStandardHelpOptions = true)
final class DeviceCommand implements Callable<Integer> {

	private final Services services;
	private final Terminal terminal;

	@Parameters(index = "0", paramLabel = "URI", description = "Address, for instance srs-rga:serial:/dev/ttyUSB0 or tpg26x:tcp://host:port.")
	private String address = "";

	@Option(names = "--instrument", paramLabel = "FILE", description = "Instrument file the device belongs to: its limits and interlocks hold, and its other devices are connected for them. Simulated devices (sim:) belong to the demo instrument without it.")
	private @Nullable Path instrumentFile;

	@Option(names = "--record", paramLabel = "FILE", description = "Add a transcript of the conversation to this file.")
	private @Nullable Path record;

	@Option(names = "--wait", paramLabel = "SECONDS", description = "Longest time to connect (default: ${DEFAULT-VALUE}).")
	private int wait = 10;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	DeviceCommand(Services services, Terminal terminal) {
		this.services = services;
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(), "what is to be done with " + address + "? one of "
				+ String.join(", ", spec.subcommands().keySet()) + " is expected");
	}

	@Command(name = "read", description = "Print readings: name, value with unit, quality.")
	int read(
			@Parameters(paramLabel = "NAME", description = "Those to print; all without it.") @Nullable List<String> names)
			throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true)) {
			new DeviceConsole(device, terminal).read(names == null ? List.of() : names);
		}
		return ExitCode.OK;
	}

	@Command(name = "set", description = "Set through limits, rate and interlocks, then print what the device reads. It keeps the values.")
	int set(@Parameters(arity = "1..*", paramLabel = "NAME=VALUE[UNIT]", description = "SI unit without one; a word for a state.") List<String> assignments)
			throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true); Interruption end = Interruption.install(device.instrument())) {
			new DeviceConsole(device, terminal).set(assignments);
		}
		return ExitCode.OK;
	}

	@Command(name = "safe", description = "Bring the device to its safe state.")
	int safe() throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true)) {
			OpenDevice.done(device.instrument().safeState());
			new DeviceConsole(device, terminal).read(List.of());
		}
		return ExitCode.OK;
	}

	@Command(name = "identify", description = "Print who the device is and what it can do.")
	int identify() throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true)) {
			OpenDevice.done(device.control().identify());
			terminal.line(DeviceTexts.identity(device.control().device()));
		}
		return ExitCode.OK;
	}

	@Command(name = "procedures", description = "List what the device does by itself, and the calibrations it keeps.")
	int procedures() throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true)) {
			for (ProcedureDescription each : device.control().procedures()) {
				terminal.line(String.format(Locale.ROOT, "%s  %s (%.0f s at most)  %s", each.name(), each.label(),
						each.longestSeconds(), each.effect()));
			}
			for (CalibrationDescription each : device.control().calibrations()) {
				terminal.line("calibration " + each.subject() + "  " + each.label() + "  "
						+ OpenDevice.done(device.control().calibration(each.subject())).coefficients());
			}
			if (device.control().procedures().isEmpty() && device.control().calibrations().isEmpty()) {
				terminal.line("it has no procedures and keeps no calibrations");
			}
		}
		return ExitCode.OK;
	}

	@Command(name = "run", description = "Run a procedure to its end.")
	int run(@Parameters(paramLabel = "NAME") String procedure) throws BadInputException, InterruptedException {
		try (OpenDevice device = open(true); Interruption end = Interruption.install(device.instrument())) {
			ProcedureRun run = device.control().run(procedure);
			terminal.note(run.procedure().label() + ": " + run.procedure().effect());
			device.instrument().addListener(new InstrumentListener() {

				private String told = "";

				@Override
				public void statusChanged() {
					String text = device.control().device().status().text();
					if (!text.isEmpty() && !text.equals(told)) {
						told = text;
						terminal.note(text);
					}
				}
			});
			OpenDevice.done(run.done());
			terminal.line(run.procedure().label() + " done");
		}
		return ExitCode.OK;
	}

	@Command(name = "console", description = "Talk to the device line by line; help shows how. Ends with the input.")
	int console() throws BadInputException, InterruptedException, IOException {
		try (OpenDevice device = open(false)) {
			new DeviceConsole(device, terminal).run();
		}
		return ExitCode.OK;
	}

	/**
	 * @param polled
	 *            whether the device is read by itself: not when a person talks to it, so that nothing comes in between
	 */
	private OpenDevice open(boolean polled) throws BadInputException, InterruptedException {
		DeviceUri uri = recorded(parse(address));
		MassSpectrometer model = model(uri);
		InstrumentService service = services.one(InstrumentService.class, "the instrument service");
		LiveInstrument live = service.open(model, new OpenOptions(TimeSource.system(), 1, polled));
		OpenDevice device = new OpenDevice(live, control(live, uri));
		try {
			device.connect(Duration.ofSeconds(wait));
		} catch (BadInputException | InterruptedException e) {
			device.close();
			throw e;
		}
		return device;
	}

	private MassSpectrometer model(DeviceUri uri) throws BadInputException {
		if (instrumentFile != null || uri.scheme().equals("sim")) {
			return Inputs.instrument(instrumentFile);
		}
		MassSpectrometer alone = InstrumentFactory.eINSTANCE.createMassSpectrometer();
		alone.setName("device");
		return alone;
	}

	/** The device of the instrument that has this address, or a further one. */
	private DeviceControl control(LiveInstrument live, DeviceUri uri) throws BadInputException {
		try {
			for (int i = 0; i < live.devices().size(); i++) {
				if (live.devices().get(i).address().equals(address)) {
					if (!uri.toString().equals(address)) {
						live.control(i).bind(uri.toString());
					}
					return live.control(i);
				}
			}
			return live.bind("", uri.toString());
		} catch (DeviceException e) {
			live.leave();
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}

	private static DeviceUri parse(String text) throws BadInputException {
		try {
			return DeviceUri.parse(text);
		} catch (DeviceException e) {
			throw new BadInputException(String.valueOf(e.getMessage()), e);
		}
	}

	private DeviceUri recorded(DeviceUri uri) throws BadInputException {
		Path file = record;
		if (file == null) {
			return uri;
		}
		String name = file.toAbsolutePath().toString();
		if (name.contains("&")) {
			throw new BadInputException(name + ": a transcript cannot have '&' in its name");
		}
		Map<String, String> options = new LinkedHashMap<>(uri.options());
		options.put("record", name);
		return new DeviceUri(uri.scheme(), uri.path(), options);
	}
}
