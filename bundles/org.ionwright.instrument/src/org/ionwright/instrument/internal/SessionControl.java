package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.transport.CallWords;
import org.ionwright.instrument.DeviceControl;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.ProcedureRun;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.internal.WriteGate.Permit;

/** One device of a live instrument, whichever session has its place just now. */
final class SessionControl implements DeviceControl {

	private final SessionInstrument instrument;
	private final int index;

	SessionControl(SessionInstrument instrument, int index) {
		this.instrument = instrument;
		this.index = index;
	}

	private DeviceSession session() {
		return instrument.sessions().at(index);
	}

	@Override
	public LiveDevice device() {
		return session().view();
	}

	@Override
	public void connect() {
		instrument.connect(session(), DeviceConnection::connect);
	}

	@Override
	public void disconnect() {
		instrument.disconnect(session());
	}

	@Override
	public void retry() {
		instrument.connect(session(), DeviceConnection::retry);
	}

	@Override
	public void acceptIdentity() {
		instrument.connect(session(), DeviceConnection::acceptIdentity);
	}

	@Override
	public void bind(String address) throws DeviceException {
		instrument.rebind(session().binding().with(address));
	}

	@Override
	public void simulate() throws DeviceException {
		Binding binding = session().binding();
		instrument.rebind(binding.simulated(instrument.sessions().simulation(binding.part())));
	}

	@Override
	public CompletableFuture<DeviceIdentity> identify() {
		return session().call("identify", device -> {
			if (device.driver() instanceof Identifiable identifiable) {
				return device.calls().call(CallWords.identify(), identifiable::identify,
						identity -> List.of(CallWords.got(identity)));
			}
			return device.driver().description().identity();
		});
	}

	@Override
	public List<ProcedureDescription> procedures() {
		return session().connection().now()
				.map(device -> device.driver() instanceof Conditioning conditioning ? conditioning.procedures()
						: List.<ProcedureDescription>of())
				.orElse(List.of());
	}

	@Override
	public ProcedureRun run(String procedure) {
		DeviceSession session = session();
		Optional<ProcedureDescription> known = procedures().stream().filter(each -> each.name().equals(procedure))
				.findFirst();
		try {
			ProcedureDescription description = known.orElseThrow(() -> unknown("procedure", procedure,
					procedures().stream().map(ProcedureDescription::name).toList()));
			Permit<ProcedureDescription> permit = instrument.gate().procedure(session.binding().part(), description);
			return new RunningProcedure(session, description).start(permit);
		} catch (DeviceException e) {
			return RunningProcedure.refused(session,
					known.orElse(new ProcedureDescription(procedure, procedure, "", 0, Role.SETTING)), e);
		}
	}

	@Override
	public List<CalibrationDescription> calibrations() {
		return session().connection().now()
				.map(device -> device.driver() instanceof Calibratable calibratable ? calibratable.calibrations()
						: List.<CalibrationDescription>of())
				.orElse(List.of());
	}

	@Override
	public CompletableFuture<Calibration> calibration(String subject) {
		return session().call("calibration " + subject, device -> {
			if (device.driver() instanceof Calibratable calibratable) {
				return device.calls().call(CallWords.calibration(subject), () -> calibratable.calibration(subject),
						found -> List.of(CallWords.got(found)));
			}
			throw unknown("calibration", subject, List.of());
		});
	}

	@Override
	public CompletableFuture<Void> calibrate(Calibration calibration) {
		try {
			CalibrationDescription description = calibrations().stream()
					.filter(each -> each.subject().equals(calibration.subject())).findFirst()
					.orElseThrow(() -> unknown("calibration", calibration.subject(),
							calibrations().stream().map(CalibrationDescription::subject).toList()));
			Permit<Calibration> permit = instrument.gate().calibrate(description, calibration);
			return session().write("calibrate " + calibration.subject(), device -> {
				DriverWrites.calibrate(device, permit);
				return null;
			});
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	@Override
	public List<TrafficEntry> traffic() {
		return session().traffic().last();
	}

	@Override
	public Runnable listen(Consumer<TrafficEntry> listener) {
		return session().traffic().listen(listener);
	}

	@Override
	public CompletableFuture<byte[]> send(byte[] bytes) {
		try {
			Permit<byte[]> permit = instrument.gate().raw(bytes, instrument.isScanning());
			return session().write("send by hand", device -> DriverWrites.send(device, permit));
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	@Override
	public Optional<String> decode(byte[] bytes, boolean sent) {
		return Optional.of(session().traffic().meaning(bytes, sent)).filter(text -> !text.isEmpty());
	}

	private DeviceException unknown(String kind, String name, List<String> known) {
		return new DeviceException(DeviceReason.UNSUPPORTED, session().binding().address() + " has no " + kind + " '"
				+ name + "'; " + (known.isEmpty() ? "it has none" : "it has " + String.join(", ", known)));
	}
}
