package org.ionwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = ChartWindow.DISPLAY, matches = ".+")
class PaperTest {

	/** A class that no theme knows. */
	private static final class Pane extends Composite {

		Pane(Composite parent, Layout layout) {
			super(parent, SWT.NONE);
			setLayout(layout);
			new Label(this, SWT.NONE).setText("a reading");
		}
	}

	static Stream<Layout> layouts() {
		return Stream.of(new GridLayout(), new RowLayout());
	}

	@ParameterizedTest
	@MethodSource("layouts")
	void aPaneFollowsTheThemeByAPlainCompositeThatTakesNoRoom(Layout layout) {
		try (ChartWindow window = new ChartWindow(300, 200)) {
			Pane pane = new Pane(window.shell, layout);
			Point size = pane.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			Paper.under(pane);
			assertEquals(size, pane.computeSize(SWT.DEFAULT, SWT.DEFAULT));
			window.shell.open();
			window.pump();
			Color dark = new Color(47, 47, 47);
			Control known = Stream.of(pane.getChildren()).filter(child -> child.getClass() == Composite.class)
					.findFirst().orElseThrow();
			known.setBackground(dark);
			pane.redraw();
			window.until(() -> pane.getBackground().equals(dark));
		}
	}
}
