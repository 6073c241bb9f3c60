package org.ionwright.scan.ui.internal.control;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.LatestWins;

/** Instrument, its state, method and run, one below the other; scrolls when there is no room. */
public final class ScanControlPanel extends ScrolledComposite {

	private static final int MARGIN = 10;
	private static final int GAP = 8;

	private final SimulatedBanner banner;
	private final List<Section> sections;

	/**
	 * @param open
	 *            called with the file of a run that the person wants to see, UI thread
	 * @param view
	 *            called with the id of a view that the person wants to see, UI thread
	 */
	public ScanControlPanel(Composite parent, ControlDesk desk, Consumer<Path> open, Consumer<String> view) {
		super(parent, SWT.V_SCROLL);
		setExpandHorizontal(true);
		setExpandVertical(true);
		Composite body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(body);
		setContent(body);
		banner = new SimulatedBanner(body);
		InstrumentSection instrument = new InstrumentSection(body, desk);
		StateSection operation = new StateSection(body, view);
		line(body);
		MethodSection method = new MethodSection(body, desk);
		line(body);
		sections = List.of(instrument, operation, method, new RunSection(body, desk, open, view),
				new InterlockSection(body));
		addListener(SWT.Resize, event -> measure());
		LatestWins<DeskState> latest = new LatestWins<>(this, this::show);
		Consumer<DeskState> listener = latest::offer;
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		show(desk.state());
	}

	private static void line(Composite body) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
	}

	private void show(DeskState state) {
		banner.present(state.simulated());
		sections.forEach(section -> section.show(state));
		measure();
	}

	private void measure() {
		int width = getClientArea().width;
		if (width > 0) {
			setMinSize(getContent().computeSize(width, SWT.DEFAULT));
		}
	}
}
