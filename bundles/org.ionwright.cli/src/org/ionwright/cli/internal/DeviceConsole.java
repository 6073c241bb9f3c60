package org.ionwright.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ionwright.device.transport.Bytes;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.TrafficEntry;

/** Line by line with a device: parameters by name, or bytes as they are. Ends with the input. */
final class DeviceConsole {

	static final String HELP = """
			read [NAME...]          all readings, or those named
			set NAME=VALUE[UNIT]    through limits, rate and interlocks; words for states
			safe                    bring the device to its safe state
			identify                who it is and what it can do
			traffic [N]             the last N pieces on the wire (20) and the calls behind them
			send BYTES              as they are, with \\r, \\n, \\\\ and \\x06 for bytes; no end of line is added
			anything else           is sent as BYTES too
			help                    this; the end of the input ends the console""";

	private static final int SHOWN = 20;

	private final OpenDevice device;
	private final Terminal terminal;

	DeviceConsole(OpenDevice device, Terminal terminal) {
		this.device = device;
		this.terminal = terminal;
	}

	void run() throws IOException, InterruptedException {
		terminal.note(device.control().device().address() + "; help shows what is possible, the end of the input ends");
		for (String line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
			if (line.isBlank()) {
				continue;
			}
			try {
				carryOut(line);
			} catch (BadInputException | IllegalArgumentException e) {
				terminal.note("ionwright: " + e.getMessage());
			}
		}
	}

	private void carryOut(String line) throws BadInputException, InterruptedException {
		List<String> words = List.of(line.strip().split("\\s+"));
		List<String> rest = words.subList(1, words.size());
		switch (words.getFirst()) {
		case "help" -> terminal.line(HELP);
		case "read" -> read(rest);
		case "set" -> set(rest);
		case "safe" -> OpenDevice.done(device.instrument().safeState());
		case "identify" -> terminal.line(DeviceTexts.identity(device.control().device()));
		case "traffic" -> traffic(rest);
		case "send" -> send(line.strip().substring("send".length()).stripLeading());
		default -> send(line);
		}
	}

	/** Prints readings: all, or the named ones in their order. */
	void read(List<String> names) throws BadInputException, InterruptedException {
		List<LiveParameter> all = device.read();
		for (String name : names) {
			terminal.line(DeviceTexts.reading(device.parameter(name)));
		}
		if (names.isEmpty()) {
			all.forEach(parameter -> terminal.line(DeviceTexts.reading(parameter)));
		}
	}

	/** Checks all assignments before the first is carried out, then prints what the device reads. */
	void set(List<String> assignments) throws BadInputException, InterruptedException {
		List<DeviceTexts.Assignment> checked = new ArrayList<>();
		for (String text : assignments) {
			checked.add(DeviceTexts.assignment(text, device));
		}
		if (checked.isEmpty()) {
			throw new BadInputException("set needs NAME=VALUE, for instance voltage=2.5kV");
		}
		for (DeviceTexts.Assignment assignment : checked) {
			OpenDevice.done(device.instrument().set(assignment.parameter().path(), assignment.value()));
		}
		read(checked.stream().map(assignment -> assignment.parameter().source().name()).toList());
	}

	private void traffic(List<String> count) throws BadInputException {
		int most = SHOWN;
		if (!count.isEmpty()) {
			if (!count.getFirst().matches("\\d{1,6}")) {
				throw new BadInputException("'" + count.getFirst() + "' is no number");
			}
			most = Integer.parseInt(count.getFirst());
		}
		List<TrafficEntry> all = device.control().traffic();
		Stream<TrafficEntry> last = all.stream().skip(Math.max(0, all.size() - most));
		last.forEach(entry -> terminal.line(DeviceTexts.traffic(entry)));
	}

	private void send(String shown) throws BadInputException, InterruptedException {
		byte[] answer = OpenDevice.done(device.control().send(Bytes.parse(shown)));
		terminal.line(answer.length == 0 ? "no answer"
				: "< " + Bytes.show(answer)
						+ device.control().decode(answer, false).map(text -> "  " + text).orElse(""));
	}
}
