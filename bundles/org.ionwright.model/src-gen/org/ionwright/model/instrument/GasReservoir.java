/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gas Reservoir</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Reservoir 61: nitrogen, argon or any other selected gas.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getGas <em>Gas</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getOtherGas <em>Other Gas</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getMolarMass <em>Molar Mass</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getHeatCapacityRatio <em>Heat Capacity Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getBreakdownStrength <em>Breakdown Strength</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getPurity <em>Purity</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getLowestPressure <em>Lowest Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasReservoir#getHighestPressure <em>Highest Pressure</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir()
 * @model annotation="http://www.ionwright.org/seed numerals='61'"
 * @generated
 */
public interface GasReservoir extends Part {
	/**
	 * Returns the value of the '<em><b>Gas</b></em>' attribute.
	 * The default value is <code>"NITROGEN"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.GasSpecies}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas</em>' attribute.
	 * @see org.ionwright.model.instrument.GasSpecies
	 * @see #setGas(GasSpecies)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_Gas()
	 * @model default="NITROGEN"
	 * @generated
	 */
	GasSpecies getGas();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getGas <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas</em>' attribute.
	 * @see org.ionwright.model.instrument.GasSpecies
	 * @see #getGas()
	 * @generated
	 */
	void setGas(GasSpecies value);

	/**
	 * Returns the value of the '<em><b>Other Gas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formula or name, when it is another gas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other Gas</em>' attribute.
	 * @see #setOtherGas(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_OtherGas()
	 * @model
	 * @generated
	 */
	String getOtherGas();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getOtherGas <em>Other Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other Gas</em>' attribute.
	 * @see #getOtherGas()
	 * @generated
	 */
	void setOtherGas(String value);

	/**
	 * Returns the value of the '<em><b>Molar Mass</b></em>' attribute.
	 * The default value is <code>"0.0280134"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used for another gas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Molar Mass</em>' attribute.
	 * @see #setMolarMass(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_MolarMass()
	 * @model default="0.0280134"
	 *        annotation="http://www.ionwright.org/quantity label='Molar mass' unit='kg/mol' role='FACT' hardwareMin='0.001' hardwareMax='1.0' displayUnit='g/mol' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getMolarMass();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getMolarMass <em>Molar Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Molar Mass</em>' attribute.
	 * @see #getMolarMass()
	 * @generated
	 */
	void setMolarMass(double value);

	/**
	 * Returns the value of the '<em><b>Heat Capacity Ratio</b></em>' attribute.
	 * The default value is <code>"1.4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Used for another gas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat Capacity Ratio</em>' attribute.
	 * @see #setHeatCapacityRatio(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_HeatCapacityRatio()
	 * @model default="1.4"
	 *        annotation="http://www.ionwright.org/quantity label='Heat capacity ratio' unit='1' role='FACT' hardwareMin='1.01' hardwareMax='1.7' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getHeatCapacityRatio();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getHeatCapacityRatio <em>Heat Capacity Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat Capacity Ratio</em>' attribute.
	 * @see #getHeatCapacityRatio()
	 * @generated
	 */
	void setHeatCapacityRatio(double value);

	/**
	 * Returns the value of the '<em><b>Breakdown Strength</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of another gas against nitrogen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breakdown Strength</em>' attribute.
	 * @see #setBreakdownStrength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_BreakdownStrength()
	 * @model default="1.0"
	 *        annotation="http://www.ionwright.org/quantity label='Breakdown strength' unit='1' role='FACT' hardwareMin='0.01' hardwareMax='10.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getBreakdownStrength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getBreakdownStrength <em>Breakdown Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breakdown Strength</em>' attribute.
	 * @see #getBreakdownStrength()
	 * @generated
	 */
	void setBreakdownStrength(double value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"700000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_Pressure()
	 * @model default="700000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Supply pressure' unit='Pa' role='FACT' hardwareMin='0.0' hardwareMax='30000000.0' displayUnit='kPa' displayFactor='1000.0' digits='0'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Purity</b></em>' attribute.
	 * The default value is <code>"0.99999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purity</em>' attribute.
	 * @see #setPurity(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_Purity()
	 * @model default="0.99999"
	 *        annotation="http://www.ionwright.org/quantity label='Purity' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='5'"
	 * @generated
	 */
	double getPurity();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getPurity <em>Purity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purity</em>' attribute.
	 * @see #getPurity()
	 * @generated
	 */
	void setPurity(double value);

	/**
	 * Returns the value of the '<em><b>Lowest Pressure</b></em>' attribute.
	 * The default value is <code>"650000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lowest Pressure</em>' attribute.
	 * @see #setLowestPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_LowestPressure()
	 * @model default="650000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Lowest supply pressure' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='30000000.0' displayUnit='kPa' displayFactor='1000.0' digits='0'"
	 * @generated
	 */
	double getLowestPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getLowestPressure <em>Lowest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Pressure</em>' attribute.
	 * @see #getLowestPressure()
	 * @generated
	 */
	void setLowestPressure(double value);

	/**
	 * Returns the value of the '<em><b>Highest Pressure</b></em>' attribute.
	 * The default value is <code>"750000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Highest Pressure</em>' attribute.
	 * @see #setHighestPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasReservoir_HighestPressure()
	 * @model default="750000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest supply pressure' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='30000000.0' displayUnit='kPa' displayFactor='1000.0' digits='0'"
	 * @generated
	 */
	double getHighestPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasReservoir#getHighestPressure <em>Highest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Pressure</em>' attribute.
	 * @see #getHighestPressure()
	 * @generated
	 */
	void setHighestPressure(double value);

} // GasReservoir
