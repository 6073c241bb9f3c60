package org.ionwright.twin.wire.internal;

import java.io.PrintWriter;
import java.util.List;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.twin.wire.Protocols;
import org.ionwright.twin.wire.TwinInstrument;
import org.osgi.service.component.annotations.Component;

/** {@code twin serve rga=tcp:0 …}: one twin of the demo instrument, served on ports until interrupted. */
@Component(property = Command.NAME + "=twin")
public final class TwinCommand implements Command {

	@Override
	public String summary() {
		return "Serve the simulated instrument through the protocols of real devices.";
	}

	@Override
	public String help() {
		return """
				twin                        lists the protocols
				twin serve PROTOCOL=PORT …  serves one twin until interrupted
				    PORT       tcp:N        port N of 127.0.0.1, 0 for any free one
				               pty[:LINK]   pseudo terminal, with a symbolic link to it
				    seed=N     of all that is random (0)
				    pace=      real (default), fast (nothing waits), or a factor on real time
				    seconds=N  ends by itself
				    start=     ready (default), pumped or vented
				    faults=F   what breaks when: CSV with time_s,target,fault,value
				    map=FILE   other wiring: lines device.address.terminal = path of the twin""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes)
			throws CommandException, InterruptedException {
		if (arguments.isEmpty()) {
			for (Protocols protocol : Protocols.values()) {
				out.println(Texts.format("%-11s %s", protocol.word(), protocol.description()));
			}
			return true;
		}
		if (!arguments.getFirst().equals("serve")) {
			throw new CommandException("twin " + arguments.getFirst() + ": only 'serve' is known");
		}
		ServeOrder order = ServeOrder.of(arguments.subList(1, arguments.size()));
		TwinInstrument instrument = new TwinInstrument(order.twin());
		try (Service service = new Service(order, instrument)) {
			for (Protocols protocol : service.protocols()) {
				out.println(protocol.word() + "  " + service.plug(protocol));
			}
			out.flush();
			service.await(order.seconds());
		}
		return true;
	}
}
