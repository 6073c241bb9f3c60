package org.ionwright.tune.ui.internal;

import java.nio.file.Path;
import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.tune.ui.internal.desk.TuneDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A panel in a real window, on the desk of a stand-in of an instrument.
 *
 * @param <P>
 *            the panel
 */
abstract class PanelBench<P extends BenchPanel> {

	@TempDir
	Path folder = Path.of("");

	private final BiFunction<Composite, TuneDesk, P> maker;
	private final Shell shell;
	Desk desk = new Desk(Path.of("unused"));
	P panel;

	PanelBench(int width, int height, BiFunction<Composite, TuneDesk, P> maker) {
		this.maker = maker;
		shell = Ui.shell(width, height);
		panel = maker.apply(shell, desk.desk);
	}

	@BeforeEach
	void open() {
		desk = new Desk(folder);
		prepare(desk.instrument);
		reopen();
	}

	/** Before anything is shown of it. */
	void prepare(FakeInstrument instrument) {
		// as it is
	}

	/** Closes the panel and opens another one on the desk. */
	final void reopen() {
		panel.dispose();
		panel = maker.apply(shell, desk.desk);
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
		desk.close();
	}

	final void shows(String text) {
		Ui.shows(panel, text);
	}

	final void turnTo(int page) {
		Ui.turnTo(panel, page);
	}

	final boolean allowed(String button) {
		return Ui.allowed(panel, button);
	}
}
