/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gas Tube Route</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where tube 63 enters the small chamber (seed 001, FIG 3).
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getGasTubeRoute()
 * @model
 * @generated
 */
public enum GasTubeRoute implements Enumerator {
	/**
	 * The '<em><b>THROUGH PLUG 15</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the insulating plug.
	 * <!-- end-model-doc -->
	 * @see #THROUGH_PLUG_15_VALUE
	 * @generated
	 * @ordered
	 */
	THROUGH_PLUG_15(0, "THROUGH_PLUG_15", "THROUGH_PLUG_15"),

	/**
	 * The '<em><b>THROUGH WALL 16</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the metallic wall.
	 * <!-- end-model-doc -->
	 * @see #THROUGH_WALL_16_VALUE
	 * @generated
	 * @ordered
	 */
	THROUGH_WALL_16(1, "THROUGH_WALL_16", "THROUGH_WALL_16");

	/**
	 * The '<em><b>THROUGH PLUG 15</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the insulating plug.
	 * <!-- end-model-doc -->
	 * @see #THROUGH_PLUG_15
	 * @model annotation="http://www.ionwright.org/seed numerals='15'"
	 * @generated
	 * @ordered
	 */
	public static final int THROUGH_PLUG_15_VALUE = 0;

	/**
	 * The '<em><b>THROUGH WALL 16</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through the metallic wall.
	 * <!-- end-model-doc -->
	 * @see #THROUGH_WALL_16
	 * @model annotation="http://www.ionwright.org/seed numerals='16'"
	 * @generated
	 * @ordered
	 */
	public static final int THROUGH_WALL_16_VALUE = 1;

	/**
	 * An array of all the '<em><b>Gas Tube Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GasTubeRoute[] VALUES_ARRAY =
		new GasTubeRoute[] {
			THROUGH_PLUG_15,
			THROUGH_WALL_16,
		};

	/**
	 * A public read-only list of all the '<em><b>Gas Tube Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GasTubeRoute> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gas Tube Route</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GasTubeRoute get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GasTubeRoute result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gas Tube Route</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GasTubeRoute getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GasTubeRoute result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gas Tube Route</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GasTubeRoute get(int value) {
		switch (value) {
			case THROUGH_PLUG_15_VALUE: return THROUGH_PLUG_15;
			case THROUGH_WALL_16_VALUE: return THROUGH_WALL_16;
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
	private GasTubeRoute(int value, String name, String literal) {
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
	
} //GasTubeRoute
