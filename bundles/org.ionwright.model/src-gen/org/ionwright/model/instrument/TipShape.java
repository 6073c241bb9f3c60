/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tip Shape</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the end of the capillary is ground (seed 001, FIG 5).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getTipShape()
 * @model
 * @generated
 */
public enum TipShape implements Enumerator {
	/**
	 * The '<em><b>SLANT 5A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slant-ground sharp edge.
	 * <!-- end-model-doc -->
	 * @see #SLANT_5A_VALUE
	 * @generated
	 * @ordered
	 */
	SLANT_5A(0, "SLANT_5A", "SLANT_5A"),

	/**
	 * The '<em><b>SYMMETRIC SHARP 5B</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp edge, symmetric about the axis.
	 * <!-- end-model-doc -->
	 * @see #SYMMETRIC_SHARP_5B_VALUE
	 * @generated
	 * @ordered
	 */
	SYMMETRIC_SHARP_5B(1, "SYMMETRIC_SHARP_5B", "SYMMETRIC_SHARP_5B"),

	/**
	 * The '<em><b>ANNULAR SHARP 5C</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp annular edge.
	 * <!-- end-model-doc -->
	 * @see #ANNULAR_SHARP_5C_VALUE
	 * @generated
	 * @ordered
	 */
	ANNULAR_SHARP_5C(2, "ANNULAR_SHARP_5C", "ANNULAR_SHARP_5C"),

	/**
	 * The '<em><b>SQUARE 5D</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut square to the axis.
	 * <!-- end-model-doc -->
	 * @see #SQUARE_5D_VALUE
	 * @generated
	 * @ordered
	 */
	SQUARE_5D(3, "SQUARE_5D", "SQUARE_5D"),

	/**
	 * The '<em><b>ROUNDED 5E</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut square, then rounded.
	 * <!-- end-model-doc -->
	 * @see #ROUNDED_5E_VALUE
	 * @generated
	 * @ordered
	 */
	ROUNDED_5E(4, "ROUNDED_5E", "ROUNDED_5E");

	/**
	 * The '<em><b>SLANT 5A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slant-ground sharp edge.
	 * <!-- end-model-doc -->
	 * @see #SLANT_5A
	 * @model annotation="http://www.ionwright.org/seed numerals='81'"
	 * @generated
	 * @ordered
	 */
	public static final int SLANT_5A_VALUE = 0;

	/**
	 * The '<em><b>SYMMETRIC SHARP 5B</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp edge, symmetric about the axis.
	 * <!-- end-model-doc -->
	 * @see #SYMMETRIC_SHARP_5B
	 * @model annotation="http://www.ionwright.org/seed numerals='82'"
	 * @generated
	 * @ordered
	 */
	public static final int SYMMETRIC_SHARP_5B_VALUE = 1;

	/**
	 * The '<em><b>ANNULAR SHARP 5C</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sharp annular edge.
	 * <!-- end-model-doc -->
	 * @see #ANNULAR_SHARP_5C
	 * @model annotation="http://www.ionwright.org/seed numerals='85'"
	 * @generated
	 * @ordered
	 */
	public static final int ANNULAR_SHARP_5C_VALUE = 2;

	/**
	 * The '<em><b>SQUARE 5D</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut square to the axis.
	 * <!-- end-model-doc -->
	 * @see #SQUARE_5D
	 * @model annotation="http://www.ionwright.org/seed numerals='86'"
	 * @generated
	 * @ordered
	 */
	public static final int SQUARE_5D_VALUE = 3;

	/**
	 * The '<em><b>ROUNDED 5E</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cut square, then rounded.
	 * <!-- end-model-doc -->
	 * @see #ROUNDED_5E
	 * @model annotation="http://www.ionwright.org/seed numerals='87'"
	 * @generated
	 * @ordered
	 */
	public static final int ROUNDED_5E_VALUE = 4;

	/**
	 * An array of all the '<em><b>Tip Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TipShape[] VALUES_ARRAY =
		new TipShape[] {
			SLANT_5A,
			SYMMETRIC_SHARP_5B,
			ANNULAR_SHARP_5C,
			SQUARE_5D,
			ROUNDED_5E,
		};

	/**
	 * A public read-only list of all the '<em><b>Tip Shape</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TipShape> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tip Shape</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipShape get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TipShape result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tip Shape</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipShape getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TipShape result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tip Shape</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TipShape get(int value) {
		switch (value) {
			case SLANT_5A_VALUE: return SLANT_5A;
			case SYMMETRIC_SHARP_5B_VALUE: return SYMMETRIC_SHARP_5B;
			case ANNULAR_SHARP_5C_VALUE: return ANNULAR_SHARP_5C;
			case SQUARE_5D_VALUE: return SQUARE_5D;
			case ROUNDED_5E_VALUE: return ROUNDED_5E;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TipShape(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TipShape
