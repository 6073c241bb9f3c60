package org.ionwright.twin.wire.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

import org.ionwright.command.CommandException;
import org.ionwright.twin.FaultScript;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.TwinInstrument;

/** What somebody beside the devices does to them, one line each: every line is answered by one line. */
final class Controls {

	private final Service service;
	private final TwinInstrument instrument;

	Controls(Service service, TwinInstrument instrument) {
		this.service = service;
		this.instrument = instrument;
	}

	/** Obeys until the lines end. */
	void obey(BufferedReader lines, PrintWriter answers) throws IOException, InterruptedException {
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			if (!line.isBlank()) {
				answers.println(obey(line.strip()));
				answers.flush();
			}
		}
	}

	/** The answer starts with {@code ?} when the line was not obeyed. */
	String obey(String line) throws InterruptedException {
		String[] parts = line.split("\\s+", 2);
		String object = parts.length > 1 ? parts[1] : "";
		try {
			switch (parts[0]) {
			case "plug" -> {
				Protocols protocol = ServeOrder.protocol(object);
				return protocol.word() + "  " + service.plug(protocol);
			}
			case "pull" -> service.pull(ServeOrder.protocol(object));
			case "silence" -> service.silence(ServeOrder.protocol(object));
			case "fault" -> instrument.faults(FaultScript.parse(object));
			default -> {
				return "? '" + line + "' is none of: plug NAME, pull NAME, silence NAME, fault [TARGET/]FAULT[:VALUE]";
			}
			}
			return "ok " + line;
		} catch (CommandException | IllegalArgumentException e) {
			return "? " + e.getMessage();
		}
	}
}
