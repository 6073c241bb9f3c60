package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.operation.Readings;
import org.ionwright.instrument.operation.Guarded;

/** Readings of the sessions of an instrument. */
record TableReadings(ParameterTable table, Sessions sessions, BooleanSupplier scans) implements Readings {

	private record Moment(ParameterTable table, boolean scanning, Optional<String> lost, Optional<String> missing,
			boolean wanted) implements Readings {

		@Override
		public Optional<LiveParameter> get(String path) {
			return table.get(path);
		}

		@Override
		public List<LiveParameter> guarded(Guarded what) {
			return table.guarded(what);
		}
	}

	@Override
	public Readings now() {
		return new Moment(table.copy(), scanning(), lost(), missing(), wanted());
	}

	@Override
	public Optional<LiveParameter> get(String path) {
		return table.get(path);
	}

	@Override
	public List<LiveParameter> guarded(Guarded what) {
		return table.guarded(what);
	}

	@Override
	public boolean scanning() {
		return scans.getAsBoolean();
	}

	@Override
	public Optional<String> lost() {
		return unusable(DeviceSession::wasUsable);
	}

	@Override
	public Optional<String> missing() {
		return unusable(session -> true);
	}

	@Override
	public boolean wanted() {
		return sessions.all().stream().anyMatch(session -> session.connection().wanted());
	}

	private Optional<String> unusable(Predicate<DeviceSession> counts) {
		String text = sessions.all().stream()
				.filter(session -> session.connection().wanted() && !session.status().state().usable()
						&& counts.test(session))
				.map(session -> session.binding().address() + ": " + session.status().text())
				.collect(Collectors.joining("; "));
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}
}
