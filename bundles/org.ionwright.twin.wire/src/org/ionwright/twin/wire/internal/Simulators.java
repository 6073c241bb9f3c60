package org.ionwright.twin.wire.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.command.CommandException;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.TwinInstrument;

/** Serves an order for as long as lines of {@link Controls} come. */
public final class Simulators {

	private Simulators() {
	}

	/**
	 * @param arguments
	 *            of {@code twin serve}; the pace is fast when they name none
	 * @throws CommandException
	 *             when they are not understood or a port cannot be opened; nothing is left open
	 */
	public static void serve(List<String> arguments, BufferedReader lines, PrintWriter out)
			throws CommandException, InterruptedException {
		List<String> words = new ArrayList<>(arguments);
		if (words.stream().noneMatch(word -> word.startsWith("pace="))) {
			words.add("pace=fast");
		}
		ServeOrder order = ServeOrder.of(words);
		TwinInstrument instrument = new TwinInstrument(order.twin());
		try (Service service = new Service(order, instrument)) {
			for (Protocols protocol : service.protocols()) {
				out.println(protocol.word() + "  " + service.plug(protocol));
			}
			out.flush();
			Controls controls = new Controls(service, instrument);
			// reading cannot be interrupted, so it must not be this thread that ends in time
			Thread reader = new Thread(() -> {
				try {
					controls.obey(lines, out);
				} catch (IOException | InterruptedException e) {
					// whoever gave the orders is gone
				} finally {
					service.finish();
				}
			}, "ionwright-wire-controls");
			reader.setDaemon(true);
			reader.start();
			service.await(order.seconds());
		}
	}
}
