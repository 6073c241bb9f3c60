package org.ionwright.tune.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.ionwright.tune.TuneFolder;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.TuneDesk;

/** A desk with a fake instrument, its files in a folder; activities have threads of their own, files are written at once. */
final class Desk {

	final FakeInstrument instrument = new FakeInstrument("Fake 1");
	final TuneDesk desk;
	final Bench bench;

	Desk(Path folder) {
		desk = new TuneDesk(live -> new Bench(live, activity -> {
			Thread thread = new Thread(activity, "tuning of a test");
			thread.setDaemon(true);
			thread.start();
		}, Runnable::run, Optional.of(TuneFolder.of(folder, live))));
		desk.opened(instrument.live);
		bench = desk.benches().getFirst();
	}

	void close() {
		desk.benches().forEach(each -> desk.closed(each.raw()));
	}
}
