package org.ionwright.serve.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

import org.ionwright.command.Command;
import org.ionwright.command.CommandException;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.serve.internal.pva.PvaServer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code serve}: an instrument node without windows. */
@Component(property = Command.NAME + "=serve")
public final class ServeCommand implements Command {

	private static final Duration CONNECTING = Duration.ofSeconds(10);
	private static final long SEED = 1;

	private final InstrumentService instruments;

	@Activate
	public ServeCommand(@Reference InstrumentService instruments) {
		this.instruments = instruments;
	}

	@Override
	public String summary() {
		return "Serve the instrument as EPICS process variables (PVAccess) until interrupted.";
	}

	@Override
	public String help() {
		return """
				serve [OPTIONS]            connects the instrument and serves its parameters; nothing can be put
				    --instrument FILE      instrument file; the demo instrument without it
				    --prefix P             of all names (IW:<name of the instrument>:)
				    --write-list FILE      names that clients may put, one in a line, * for anything: ioniser:*:SP
				    --config FILE          lines prefix = …, interface = …, port = …, search-port = …, write = NAME
				    --interface ADDRESS    where to listen (127.0.0.1); 0.0.0.0 for everywhere
				    --port N               TCP (5075, or any free one when it is taken)
				    --search-port N        UDP (5076); 0 for none
				    --seconds N            ends by itself
				Ctrl-C and SIGTERM bring the devices to their safe state; the exit code is then 0.""";
	}

	@Override
	public boolean run(List<String> arguments, PrintWriter out, PrintWriter notes)
			throws CommandException, InterruptedException {
		ServeOrder order = ServeOrder.of(arguments);
		MassSpectrometer model = model(order);
		Notes lines = new Notes(notes, System::nanoTime);
		ServeSettings settings = order.settings();
		try (StopSignal stop = StopSignal.install();
				PvaServer server = server(settings, lines);
				LiveInstrument live = instruments.open(model, new OpenOptions(TimeSource.system(), SEED))) {
			PvNames names = PvNames.of(settings.prefix(), live.name());
			try (Publisher publisher = new Publisher(live, server, names, settings.writable(), lines)) {
				InetSocketAddress address = server.address();
				out.println("pva  " + address.getAddress().getHostAddress() + ":" + address.getPort());
				out.flush();
				live.connect();
				live.awaitConnected(CONNECTING);
				tell(live, publisher, settings, names, out, lines);
				stop.await(order.seconds());
				lines.accept("stopping: safe state of " + live.name());
			}
		}
		return true;
	}

	private static void tell(LiveInstrument live, Publisher publisher, ServeSettings settings, PvNames names,
			PrintWriter out, Notes lines) {
		publisher.refresh();
		List<String> writable = publisher.writable();
		publisher.names().forEach(name -> out.println(name + "  " + (writable.contains(name) ? "get put" : "get  -")));
		out.flush();
		if (live.status().state() != InstrumentState.READY) {
			lines.accept(live.name() + ": " + live.status().text());
		}
		settings.writable().unused(publisher.settable(), names.prefix()).forEach(
				pattern -> lines.accept("'" + pattern + "' of the write list fits no set-point that is there now"));
		if (!settings.address().isLoopbackAddress()) {
			lines.accept("warning: whoever reaches " + settings.address().getHostAddress()
					+ " over the network can read everything and put " + writable.size()
					+ " names; PVAccess asks for no password");
		}
	}

	private static MassSpectrometer model(ServeOrder order) throws CommandException {
		try {
			return order.instrument().isEmpty() ? DemoModels.instrument()
					: ModelFiles.loadInstrument(order.instrument().get());
		} catch (ModelFileException e) {
			throw new CommandException(Words.of(e), e);
		}
	}

	private static PvaServer server(ServeSettings settings, Notes lines) throws CommandException {
		InetAddress address = settings.address();
		PvaServer server = listen(address, settings, lines);
		if (settings.searchPort() != 0) {
			try {
				server.search(settings.searchPort());
			} catch (IOException e) {
				lines.accept("searches by UDP are not answered, " + address.getHostAddress() + ":"
						+ settings.searchPort()
						+ " cannot be had (" + e.getMessage() + "); clients find this node by EPICS_PVA_NAME_SERVERS="
						+ address.getHostAddress() + ":" + server.address().getPort());
			}
		}
		return server;
	}

	private static PvaServer listen(InetAddress address, ServeSettings settings, Notes lines) throws CommandException {
		int port = settings.port().orElse(PvaServer.PORT);
		try {
			return new PvaServer(address, port, lines);
		} catch (IOException e) {
			if (settings.port().isEmpty()) {
				try {
					return new PvaServer(address, 0, lines);
				} catch (IOException other) {
					// told below: it is the address
				}
			}
			throw new CommandException("cannot listen at " + address.getHostAddress() + ":" + port + " ("
					+ e.getMessage() + "); choose another --interface or --port", e);
		}
	}
}
