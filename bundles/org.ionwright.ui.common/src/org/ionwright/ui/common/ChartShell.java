package org.ionwright.ui.common;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.ui.common.internal.ChartHeader;
import org.ionwright.ui.common.internal.Frame;
import org.ionwright.ui.common.internal.Plot;
import org.ionwright.ui.common.internal.PositionAxis;
import org.ionwright.ui.common.internal.Tick;
import org.ionwright.ui.common.internal.ValueAxis;

/** The parts of a chart, their texts, and their colours, which follow the theme. Not meant to be extended elsewhere. */
public abstract class ChartShell extends Composite {

	private static final int TOP_MARGIN = 2;
	private static final int RIGHT_MARGIN = 6;
	private static final RGB WHITE = new RGB(255, 255, 255);

	final Plot plot;
	final ChartHeader header;
	final ValueAxis values;
	final PositionAxis positions;
	/** Workbench themes name plain composites, wherever they are, but not this class: so one tells what the theme wants. */
	private final Composite probe;
	private ThemeColors colors;
	private @Nullable ThemeColors forPaper;
	private String emptyText = "";
	private String accessibleName = "";
	private boolean ownBackground;
	/** The theme of the workbench may come while this is being made. */
	private boolean made;

	ChartShell(Composite parent, int style) {
		super(parent, style);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginRight = RIGHT_MARGIN;
		layout.verticalSpacing = 0;
		layout.horizontalSpacing = 0;
		setLayout(layout);
		header = new ChartHeader(this);
		header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		plot = new Plot(this);
		values = new ValueAxis(this, plot, this::yTicks);
		values.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true, 1, 2));
		values.moveAbove(plot.control());
		GridData inside = new GridData(SWT.FILL, SWT.FILL, true, true);
		inside.verticalIndent = TOP_MARGIN;
		plot.control().setLayoutData(inside);
		positions = new PositionAxis(this, plot, this::xTicks);
		positions.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		probe = new Composite(this, SWT.NONE);
		probe.setVisible(false);
		GridData nowhere = new GridData();
		nowhere.exclude = true;
		probe.setLayoutData(nowhere);
		probe.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		if (!ownBackground) {
			super.setBackground(probe.getBackground());
		}
		colors = ThemeColors.of(this);
		header.setBackground(getBackground());
		values.setBackground(getBackground());
		positions.setBackground(getBackground());
		plot.style(colors);
		made = true;
	}

	/** Brings the plot in line with data, zoom, size and theme. */
	abstract void refresh();

	/** The marks of the x axis for what is visible. */
	abstract List<Tick> xTicks(Frame frame);

	/** The marks of the y axis for what is visible. */
	abstract List<Tick> yTicks(Frame frame);

	/** Stands in the middle as long as there are no data. */
	public void setEmptyText(String text) {
		emptyText = text;
		plot.area().redraw();
	}

	/** What {@link #setEmptyText} set. */
	public String emptyText() {
		return emptyText;
	}

	/** What {@link #setTitle} set. */
	public String title() {
		return header.title();
	}

	/** The line above the plot: which scan, when, how many were summed. */
	public void setTitle(String text) {
		header.setTitle(text);
	}

	/** How a screen reader calls the chart, before the title. */
	public void setAccessibleName(String name) {
		accessibleName = name;
	}

	/** The name, the title, and what the cursor says, which keys can move as well. */
	String spokenName() {
		StringBuilder name = new StringBuilder(accessibleName);
		if (!header.title().isEmpty()) {
			name.append(": ").append(header.title());
		}
		if (!header.readout().isEmpty()) {
			name.append("; ").append(header.readout());
		}
		return name.toString();
	}

	/** Marks what is shown as simulated, on screen and in pictures. */
	public void setSimulated(boolean simulated) {
		header.setSimulated(simulated);
	}

	public boolean isSimulated() {
		return header.simulated();
	}

	/** What the header says of the point under the pointer; empty when the pointer is elsewhere. */
	public String readoutText() {
		return header.readout();
	}

	@Override
	public boolean setFocus() {
		// Asked also while the chart is closed, when the plot may be gone before it.
		return !plot.area().isDisposed() && plot.area().setFocus();
	}

	@Override
	public void setBackground(@Nullable Color color) {
		super.setBackground(color);
		ownBackground = color != null;
		if (made) {
			followTheme();
		}
	}

	@Override
	public void setFont(@Nullable Font font) {
		super.setFont(font);
		if (!made) {
			return;
		}
		header.setFont(font);
		values.setFont(font);
		positions.setFont(font);
		plot.style(colors);
		layout();
	}

	/** Those of the theme; while the chart is drawn for paper and files, those for white. */
	ThemeColors colors() {
		ThemeColors other = forPaper;
		return other != null ? other : colors;
	}

	void setForPaper(boolean paper) {
		forPaper = paper ? ThemeColors.on(WHITE) : null;
	}

	final void followTheme() {
		if (!ownBackground && !probe.getBackground().equals(getBackground())) {
			super.setBackground(probe.getBackground());
		}
		if (!colors.background().equals(getBackground())) {
			colors = ThemeColors.of(this);
			header.setBackground(getBackground());
			values.setBackground(getBackground());
			positions.setBackground(getBackground());
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					plot.style(colors);
					refresh();
				}
			});
		}
	}
}
